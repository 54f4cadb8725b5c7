using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Deadlines;

/// <summary>预警: the first day of the warning.</summary>
static class WarningDays
{
    /// <summary>Working days back from the date, but never before the clock started.</summary>
    public static DateOnly? Of(DateOnly? due, DateOnly start, int limit, WorkCalendar calendar, DeadlineReadings readings)
    {
        if (due is not { } day)
            return null;
        var left = limit <= readings.ShortPromiseDays ? readings.ShortPromiseWarningDays : readings.WarningDays;
        while (left > 0 && day > start)
        {
            day = day.AddDays(-1);
            if (day > start && calendar.IsWorkingDay(day))
                left--;
        }
        return day;
    }
}
