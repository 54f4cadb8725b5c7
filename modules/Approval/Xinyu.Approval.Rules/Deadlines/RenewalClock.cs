using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Deadlines;

/// <summary>
/// Renewal of a licence (art. 50): the holder applies thirty days before it expires (T14), the authority decides before it
/// expires (T15); silence is renewal. The expiry is a date and no period: it does not move to a working day.
/// </summary>
/// <param name="Expiry">The licence's last day.</param>
/// <param name="ApplyBy">The last day to apply in time.</param>
/// <param name="IsInTime">Applied by then; a later application is one without the right to a decision before the expiry.</param>
/// <param name="IsLate">The authority had not decided when the expiry day's business closed, though it was asked in time.</param>
/// <param name="DeemedRenewed">视为准予延续: the same, and the decision came later or not yet.</param>
public sealed record RenewalClock(DateOnly Expiry, DateOnly ApplyBy, DateOnly? AppliedOn, bool IsInTime, bool IsLate, bool DeemedRenewed)
{
    /// <param name="applied">The day of the application; null before it.</param>
    /// <param name="decided">When the authority decided; null before it.</param>
    public static RenewalClock Of(
        DateOnly expiry, DateOnly? applied, ClockMoment? decided, WorkCalendar calendar, DeadlineReadings readings, ClockMoment asOf)
    {
        var applyBy = DueDate.Before(expiry, LegalLimits.RenewalDays, readings.RenewalDayKind, calendar);
        var inTime = applied <= applyBy;
        var late = inTime && (decided ?? asOf).IsPast(expiry);
        return new(expiry, applyBy, applied, inTime, late, late);
    }

    /// <summary>The instant (UTC) at which silence renews the licence; null when nothing will.</summary>
    public DateTime? RenewsAt(WorkCalendar calendar) => IsInTime ? calendar.EndOfBusiness(Expiry) : null;
}
