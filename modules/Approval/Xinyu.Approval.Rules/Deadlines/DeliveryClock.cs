using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Deadlines;

/// <summary>D: make and deliver the licence (T8, art. 44); a special procedure after the decision keeps it standing (art. 45).</summary>
sealed record DeliveryClock(ClockRun? Run, DateOnly? StoppedUntil)
{
    public static DeliveryClock Of(
        CaseFold fold, ItemTerms terms, WorkCalendar calendar, DeadlineReadings readings, ClockMoment asOf)
    {
        if (fold.Decision is not { Refused: false } decision)
            return new(null, null);
        var ended = fold.Delivered ?? fold.Ended;
        var moment = ended ?? asOf;
        var stopping = terms.Licensing || readings.InternalProceduresStopClock;
        var stops = stopping ? fold.Procedures.Stops(readings, inDelivery: true, moment.Day) : StopDays.None;
        var openUntil = ended is null && stopping ? fold.Procedures.OpenUntil(readings, moment.Day) : null;
        var count = new DayCounter(calendar, readings, stops).Count(decision.Day, LegalLimits.DeliveryDays, DayKind.Working);
        var hidden = openUntil is not null && readings.NoDueDateWhileStopped && !(count.Due <= moment.Day);
        if (hidden)
            count.Read(DeadlineReading.NoDateWhileStopped);
        return new(
            RunReading.Of(count, LegalLimits.DeliveryDays, DayKind.Working, calendar, moment, ended, hidden),
            openUntil);
    }
}
