using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Deadlines;

/// <summary>
/// When the holder of a licence is reminded of its renewal: once while there is time to prepare it, and once more on the last day to
/// apply, thirty days before the expiry (T14).
/// </summary>
public static class RenewalReminders
{
    /// <param name="from">Days before it are past: the licence's first day, or the last reminder's.</param>
    /// <returns>The days after <paramref name="from"/>, the earlier first; none where the licence is too short to be renewed in time.</returns>
    public static IReadOnlyList<DateOnly> After(DateOnly from, DateOnly expiry, WorkCalendar calendar, DeadlineReadings readings)
    {
        var applyBy = DueDate.Before(expiry, LegalLimits.RenewalDays, readings.RenewalDayKind, calendar);
        return [.. new[] { applyBy.AddDays(-readings.RenewalReminderDays), applyBy }.Distinct().Where(day => day > from)];
    }
}
