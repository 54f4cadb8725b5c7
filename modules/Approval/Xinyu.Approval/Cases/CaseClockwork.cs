using System.Globalization;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Licences;

namespace Xinyu.Approval.Cases;

/// <summary>Reads the legal clock of a case from its events and puts it on the row, into events and into 文书.</summary>
internal static class CaseClockwork
{
    public static CaseClock Read(CaseScene scene) => Read(scene, scene.Case.ClockEvents());

    public static ClockSnapshot Snapshot(CaseScene scene) => Snapshot(scene, Read(scene));

    /// <summary>The clock as it will read once the act is recorded: the document states dates before the act is done.</summary>
    public static ClockSnapshot Preview(CaseScene scene, ClockEvent act) => Snapshot(scene, Read(scene, [.. scene.Case.ClockEvents(), act]));

    public static ClockSnapshot Settle(CaseScene scene)
    {
        var clock = Read(scene);
        var snapshot = Snapshot(scene, clock);
        scene.Case.SetClock(snapshot, Earlier(Earlier(NextAutomatism(scene, clock), NextTimer(scene)), DeemedRenewal.DueAt(scene.Case, scene.Calendar)));
        return snapshot;
    }

    public static CaseDates Dates(CaseScene scene) => Dates(scene.Case.State, Snapshot(scene));

    /// <summary>The dates the case stands under; after the decision only the delivery's.</summary>
    public static CaseDates Dates(CaseState state, ClockSnapshot clock) => state == CaseState.Decided
        ? new(null, null, null, clock.DeliveryDue)
        : new(clock.CompletenessDue, clock.PromisedDue ?? clock.ExpectedPromisedDue, clock.StatutoryDue ?? clock.ExpectedStatutoryDue, null);

    private static CaseClock Read(CaseScene scene, IReadOnlyList<ClockEvent> events) =>
        LegalClock.Due(events, scene.Item.Terms(), scene.Calendar, DeadlineReadings.Default, scene.Moment.Clock);

    /// <summary>Only what the law does by itself: warnings and cards are supervision's.</summary>
    private static DateTime? NextAutomatism(CaseScene scene, CaseClock clock) => clock.Upcoming
        .FirstOrDefault(c => c.Kind is ClockChangeKind.SupplementSilent
            || (scene.Item.Kind == Items.ItemKind.Permit && c.Kind is ClockChangeKind.CompletenessPassed or ClockChangeKind.CheckPassed))?.Instant(clock.Closing);

    private static DateTime? NextTimer(CaseScene scene) =>
        CaseTimers.Of(scene) is [var next, ..] ? scene.Calendar.EndOfBusiness(next.Due) : null;

    private static DateTime? Earlier(DateTime? a, DateTime? b) => a is null || b < a ? b ?? a : a;

    /// <summary>The dates in words, for the templates of acceptance and extension.</summary>
    public static Dictionary<string, object?> Describe(CaseScene scene, ClockSnapshot clock) => new()
    {
        ["acceptedText"] = clock.StartedOn is { } start ? DocumentMaker.LongDate(start) : "",
        ["promisedText"] = Text(clock, clock.PromisedDue ?? clock.ExpectedPromisedDue, clock.PromisedLimit, DayKind.Working),
        ["statutoryText"] = Text(clock, clock.StatutoryDue ?? clock.ExpectedStatutoryDue, clock.StatutoryLimit, clock.StatutoryDayKind),
    };

    private static ClockSnapshot Snapshot(CaseScene scene, CaseClock clock)
    {
        var terms = scene.Item.Terms();
        DateOnly? stoppedSince = clock.IsStopped
            ? scene.Procedures.Where(p => p is { StopsClock: true, EndedOn: null }).Select(p => (DateOnly?)p.StartedOn).Min() ?? scene.Today
            : null;
        return new(
            clock.Check is { IsRunning: true } check ? check.Due : clock.Completeness is { IsRunning: true } completeness ? completeness.Due : null,
            clock.Promised?.Start, clock.Promised?.Due, clock.Statutory?.Due, clock.WarningOn, clock.Delivery?.Due, stoppedSince, clock.StoppedUntil,
            clock.IsStopped ? clock.Promised?.Expected : null, clock.IsStopped ? clock.Statutory?.Expected : null,
            clock.Promised?.Days ?? terms.PromisedDays, clock.Statutory?.Days ?? terms.StatutoryDays, clock.Statutory?.Kind ?? terms.StatutoryDayKind,
            Strip(clock.Promised), Strip(clock.Statutory), clock.CalendarVersion,
            clock.Promised?.MissingYear ?? clock.Statutory?.MissingYear ?? clock.Completeness?.MissingYear ?? clock.Check?.MissingYear ?? clock.Delivery?.MissingYear,
            terms.RunsFrom == ClockStart.Receipt);
    }

    public static DayStrip? Strip(ClockRun? run) => run is null || run.Explanation.Count == 0
        ? null
        : new(run.Start, string.Concat(run.Explanation.Select(d => d.Status switch
        {
            ClockDayStatus.Start => 'x',
            ClockDayStatus.Counted or ClockDayStatus.RolledOver => 'c',
            ClockDayStatus.Stopped => 's',
            _ => 'o',
        })));

    /// <summary>A document never shows an empty date: where a calendar is missing it states the limit and why the date waits.</summary>
    private static string Text(ClockSnapshot clock, DateOnly? due, int days, DayKind kind)
    {
        var limit = string.Create(CultureInfo.InvariantCulture, $"{days} {(kind == DayKind.Working ? "个工作日" : "日")}");
        if (due is { } day) return $"{DocumentMaker.LongDate(day)}（{limit}）";
        return clock.MissingYear is { } year ? $"{limit}（{year} 年工作日历公布后确定到期日）" : limit;
    }
}
