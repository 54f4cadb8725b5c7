using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Deadlines;

/// <summary>
/// The legal clock (行政许可法 arts. 32, 42-45, 82): a pure function of the case's events, its item version, the
/// calendar and the readings. It never fails for want of a calendar: the clock concerned then has no date and names the
/// year that is missing.
/// </summary>
public static class LegalClock
{
    /// <param name="events">In the order of the case's history.</param>
    /// <param name="asOf">The moment the question is asked; see <see cref="LegalDay.Moment"/>.</param>
    public static CaseClock Due(
        IReadOnlyList<ClockEvent> events, ItemTerms terms, WorkCalendar calendar, DeadlineReadings readings, ClockMoment asOf)
    {
        var fold = CaseFold.Of(events, terms, calendar, readings, asOf);
        var review = ReviewClocks.Of(fold, terms, calendar, readings, asOf);
        var delivery = DeliveryClock.Of(fold, terms, calendar, readings, asOf);
        var clock = new CaseClock
        {
            AsOf = asOf,
            CalendarVersion = calendar.Version,
            Phase = fold.Phase,
            ReceivedOn = fold.ReceivedOn,
            AcceptedOn = fold.AcceptedOn,
            DeemedAccepted = fold.DeemedAccepted,
            DecidedOn = fold.Decision?.Day,
            Completeness = PlainRun(fold.Completeness, LegalLimits.CompletenessDays, fold.CompletenessEnded),
            Check = PlainRun(fold.Check, LegalLimits.CheckDays, fold.CheckEnded),
            SupplementUntil = fold.Phase == ClockPhase.AwaitingSupplement ? fold.SupplementUntil : null,
            SupplementSilent = fold.Phase == ClockPhase.AwaitingSupplement && fold.SupplementUntil is { } until && asOf.IsPast(until),
            Closing = calendar.Closing,
            Promised = review.Promised,
            Statutory = review.Statutory,
            Inspection = InspectionRun(),
            Delivery = delivery.Run,
            Procedures = fold.Procedures.Clocks(calendar, asOf),
            IsStopped = (review.StoppedUntil ?? delivery.StoppedUntil) is not null,
            StoppedUntil = review.StoppedUntil ?? delivery.StoppedUntil,
            Tier = fold.Tier,
            ExtensionDays = review.ExtensionDays,
            MayExtend = review.MayExtend,
            WarningOn = review.WarningOn,
            Light = review.Light,
            Ignored = fold.Ignored,
        };
        return clock with { Upcoming = ClockChanges.Of(clock, calendar) };

        ClockRun? InspectionRun()
        {
            if (!terms.Inspects || fold.AcceptedOn is not { } accepted)
                return null;
            var count = new DayCounter(calendar, readings, StopDays.None).Count(accepted, LegalLimits.InspectionDays, DayKind.Working);
            return PlainRun(count, LegalLimits.InspectionDays, fold.StaffSent ?? fold.Decision?.At ?? fold.Ended);
        }

        ClockRun? PlainRun(DayCount? count, int days, ClockMoment? ended) =>
            count is null ? null : RunReading.Of(count, days, DayKind.Working, calendar, ended ?? asOf, ended, hidden: false);
    }
}
