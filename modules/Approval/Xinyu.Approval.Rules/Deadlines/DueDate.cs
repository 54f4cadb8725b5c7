using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Deadlines;

/// <summary>A period without events: 民法典 arts. 201 and 203 alone.</summary>
public static class DueDate
{
    public const int MaxDays = 3660;

    /// <summary>
    /// The last day of a period of <paramref name="days"/> days: the starting day is not counted, and a period that
    /// ends on a day off ends on the next working day.
    /// </summary>
    /// <param name="days">0 means at once: the day itself, or the next working day.</param>
    /// <exception cref="CalendarYearMissingException">The last day lies in a year without a calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative or more than <see cref="MaxDays"/>.</exception>
    public static DateOnly Of(DateOnly from, int days, DayKind kind, WorkCalendar calendar)
    {
        Check(from, days);
        return kind == DayKind.Working ? calendar.AddWorkingDays(from, days) : calendar.OnOrAfter(from.AddDays(days));
    }

    /// <summary>
    /// The last day on which something may be done at least <paramref name="days"/> days before <paramref name="day"/>:
    /// the renewal 30 days before expiry (T14), the notice 7 days before a hearing (T11).
    /// </summary>
    /// <exception cref="CalendarYearMissingException">The count leaves the published years.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative or more than <see cref="MaxDays"/>.</exception>
    public static DateOnly Before(DateOnly day, int days, DayKind kind, WorkCalendar calendar)
    {
        Check(day, days);
        return kind == DayKind.Calendar || days == 0 ? day.AddDays(-days) : calendar.AddWorkingDays(day, -days);
    }

    static void Check(DateOnly from, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MaxDays);
        ArgumentOutOfRangeException.ThrowIfLessThan(from.Year, 1900, nameof(from));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from.Year, 9900, nameof(from));
    }
}
