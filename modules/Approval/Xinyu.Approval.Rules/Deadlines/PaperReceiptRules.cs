using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Deadlines;

/// <summary>
/// From when a paper application may count as received. The clock runs from the day the paper was handed in, so the day is
/// proved and cannot be far back: entered later than <see cref="MostWorkingDaysBack"/> working days it would eat up the
/// five days of art. 32(4), and in the future it would give them away.
/// </summary>
public static class PaperReceiptRules
{
    /// <summary>A reading and a parameter: the law says nothing about entering paper later.</summary>
    public const int MostWorkingDaysBack = 2;

    public static PaperReceiptProblem? Judge(DateOnly received, DateOnly today, WorkCalendar calendar) =>
        received > today ? PaperReceiptProblem.InFuture
        : received < EarliestOn(today, calendar) ? PaperReceiptProblem.TooOld
        : null;

    /// <summary>The first day that may still be stated.</summary>
    /// <exception cref="CalendarYearMissingException">The calendar of the year does not stand.</exception>
    public static DateOnly EarliestOn(DateOnly today, WorkCalendar calendar)
    {
        var day = today;
        for (var back = 0; back < MostWorkingDaysBack;)
        {
            day = day.AddDays(-1);
            if (calendar.IsWorkingDay(day)) back++;
        }
        return day;
    }
}

public enum PaperReceiptProblem
{
    InFuture,
    TooOld,
}
