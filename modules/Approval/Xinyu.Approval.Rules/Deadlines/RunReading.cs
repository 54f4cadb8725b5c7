using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Deadlines;

/// <summary>Reads a counted period at a moment.</summary>
static class RunReading
{
    /// <param name="hidden">The clock stands and the date lies beyond: there is no due date (reading 8).</param>
    public static ClockRun Of(
        DayCount count, int days, DayKind kind, WorkCalendar calendar, ClockMoment moment, ClockMoment? ended, bool hidden)
    {
        var counted = count.Days.Where(day => day.Status == ClockDayStatus.Counted).Select(day => day.Day).ToList();
        var over = count.Due is { } due ? DaysOver(due, moment.Day, kind, calendar) : 0;
        return new()
        {
            Start = count.Days[0].Day,
            Days = days,
            Kind = kind,
            Due = hidden ? null : count.Due,
            Expected = count.Due,
            MissingYear = count.MissingYear,
            // without a date the days after the last known one still count: the period's length is known
            DaysLeft = (count.Due is null ? days : counted.Count) - counted.Count(day => day <= moment.Day),
            DaysOver = over,
            IsLate = count.Due is { } date && moment.IsPast(date),
            Ended = ended,
            Explanation = count.Days,
            Readings = [.. count.Readings],
        };
    }

    static int DaysOver(DateOnly due, DateOnly day, DayKind kind, WorkCalendar calendar)
    {
        if (day <= due)
            return 0;
        if (kind == DayKind.Calendar)
            return day.DayNumber - due.DayNumber;
        var over = 0;
        for (var next = due.AddDays(1); next <= day && calendar.IsPublished(next.Year); next = next.AddDays(1))
            over += calendar.IsWorkingDay(next) ? 1 : 0;
        return over;
    }
}
