using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Deadlines;

/// <summary>What happens by itself after the clock's moment, nearest first.</summary>
static class ClockChanges
{
    public static IReadOnlyList<ClockChange> Of(CaseClock clock, WorkCalendar calendar)
    {
        var changes = new List<ClockChange>();
        Closing(ClockChangeKind.CompletenessPassed, clock.Completeness);
        Closing(ClockChangeKind.CheckPassed, clock.Check);
        if (clock.SupplementUntil is { } until)
            changes.Add(new(ClockChangeKind.SupplementSilent, new(until, true)));
        if (clock.Promised is { IsRunning: true } && clock.WarningOn is { } warning)
            changes.Add(new(ClockChangeKind.WarningBegins, warning));
        Closing(ClockChangeKind.PromisePassed, clock.Promised);
        Closing(ClockChangeKind.StatutePassed, clock.Statutory);
        Closing(ClockChangeKind.DeliveryPassed, clock.Delivery);
        foreach (var procedure in clock.Procedures.Where(procedure => procedure.IsRunning))
            Procedure(procedure);
        return [.. changes.Where(change => change.At > clock.AsOf).OrderBy(change => change.At).ThenBy(change => change.Kind)];

        void Closing(ClockChangeKind kind, ClockRun? run)
        {
            if (run is { IsRunning: true, Expected: { } day })
                changes.Add(new(kind, new(day, true)));
        }

        void Procedure(ProcedureClock procedure)
        {
            if (procedure.StatedEnd is not { } stated || stated == DateOnly.MaxValue)
                return;
            changes.Add(new(ClockChangeKind.ProcedurePassed, new(stated, true), procedure.Id));
            if (procedure.Stops)
                changes.Add(new(ClockChangeKind.StopEnds, stated.AddDays(1), procedure.Id));
            try
            {
                changes.Add(new(ClockChangeKind.ProcedurePassedByOneDay, new(calendar.AddWorkingDays(stated, 1), true), procedure.Id));
            }
            catch (CalendarYearMissingException)
            {
                // no date: the change is found once the calendar of that year is loaded and the case computed again
            }
        }
    }
}
