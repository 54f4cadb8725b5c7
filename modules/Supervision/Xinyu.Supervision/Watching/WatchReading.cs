using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Deadlines;
using Xinyu.Supervision.Rules;

namespace Xinyu.Supervision.Watching;

/// <summary>One look at a case, pure: its light, its dates, what the rules about time find, and when to look again.</summary>
internal sealed record WatchReading
{
    public required WatchLight Light { get; init; }
    public required IReadOnlyList<RuleFinding> Findings { get; init; }
    public DateOnly? PromisedDue { get; init; }
    public DateOnly? StatutoryDue { get; init; }
    public DateOnly? StoppedUntil { get; init; }
    public DateOnly? NextDue { get; init; }
    public DateTime? NextCheckAt { get; init; }
    public bool IsEarly { get; init; }
    public int CalendarVersion { get; init; }

    public static WatchReading Of(Watch watch, WorkCalendar calendar, RuleSettings settings, DateTime now)
    {
        if (watch.Terms() is not { } terms)
            return new() { Light = watch.IsOpen ? WatchLight.Normal : WatchLight.Done, Findings = [], CalendarVersion = calendar.Version };
        var clock = LegalClock.Due(watch.ClockEvents(), terms, calendar, settings.Readings, calendar.Moment(now));
        var tasks = watch.OpenTasks();
        return new()
        {
            Light = LightOf(watch, clock),
            Findings = [.. ClockRules.Of(clock, terms.Licensing, calendar, settings), .. JointRule.Of(watch, clock.AsOf, calendar), .. StepShares.Of(clock, tasks, settings)],
            PromisedDue = watch.State == CaseState.Decided ? clock.Delivery?.Due : clock.Promised?.Due,
            StatutoryDue = watch.State == CaseState.Decided ? clock.Delivery?.Due : clock.Statutory?.Due,
            StoppedUntil = clock.StoppedUntil,
            NextDue = watch.IsOpen ? NextDueOf(watch.State, clock) : null,
            NextCheckAt = watch.IsOpen ? NextCheck(watch, clock, calendar, settings, now) : null,
            IsEarly = clock is { DecidedOn: { } decided, Promised.Expected: { } promise } && decided < promise,
            CalendarVersion = calendar.Version,
        };
    }

    private static WatchLight LightOf(Watch watch, CaseClock clock)
    {
        if (!watch.IsOpen) return WatchLight.Done;
        if (watch.State == CaseState.Decided)
            return clock.Delivery is { IsLate: true } ? WatchLight.Red : clock.IsStopped ? WatchLight.Stopped : DueNow(clock.Delivery, clock) ? WatchLight.Warning : WatchLight.Normal;
        return clock.Light switch
        {
            ClockLight.StatutePassed => WatchLight.Red,
            ClockLight.PromisePassed => WatchLight.Yellow,
            ClockLight.Stopped => WatchLight.Stopped,
            ClockLight.Warning => WatchLight.Warning,
            ClockLight.Off when IsLate(clock.Check) || IsLate(clock.Completeness) => WatchLight.Red,
            _ => DueNow(clock.Check, clock) || DueNow(clock.Completeness, clock) ? WatchLight.Warning : WatchLight.Normal,
        };
    }

    private static bool IsLate(ClockRun? run) => run is { IsRunning: true, IsLate: true };

    private static bool DueNow(ClockRun? run, CaseClock clock) => run is { IsRunning: true, Due: { } due } && due == clock.AsOf.Day;

    private static DateOnly? NextDueOf(CaseState state, CaseClock clock) => state switch
    {
        CaseState.Received => clock.Completeness?.Due,
        CaseState.Checking => clock.Check?.Due,
        CaseState.AwaitingSupplement => clock.SupplementUntil,
        CaseState.Decided => clock.Delivery?.Expected,
        _ => clock.Promised?.Expected,
    };

    /// <summary>The nearest moment at which the answer changes without an event.</summary>
    private static DateTime? NextCheck(Watch watch, CaseClock clock, WorkCalendar calendar, RuleSettings settings, DateTime now)
    {
        var moments = clock.Upcoming.Select(c => c.Instant(clock.Closing)).ToList();
        foreach (var run in (ClockRun?[])[clock.Completeness, clock.Check, clock.Delivery])
            if (run is { IsRunning: true, Due: { } due }) moments.Add(LegalDay.Start(due)); // the last day itself is told
        if (clock.Inspection is { IsRunning: true, Expected: { } sending }) moments.Add(calendar.EndOfBusiness(sending));
        moments.AddRange(JointRule.Changes(watch, calendar));
        foreach (var task in watch.OpenTasks())
            if (StepShares.PassedOn(clock, task, settings) is { } passed) moments.Add(calendar.EndOfBusiness(passed));
        foreach (var procedure in clock.Procedures)
            if (procedure is { IsRunning: true, StatedEnd: { } stated } && ClockRules.RedFrom(calendar, stated, settings.ProcedureRedDays) is { } red)
                moments.Add(calendar.EndOfBusiness(red));
        return moments.Where(m => m > now).Select(m => (DateTime?)m).Min();
    }
}
