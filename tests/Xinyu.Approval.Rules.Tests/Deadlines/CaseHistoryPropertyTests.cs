using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Rules.Tests.Calendar;

namespace Xinyu.Approval.Rules.Tests.Deadlines;

/// <summary>What holds for any history, also one that makes no sense: events of every kind in any order. The seed is fixed.</summary>
public class CaseHistoryPropertyTests
{
    static readonly DateOnly First = new(2025, 1, 6);

    public sealed record History(ItemTerms Terms, IReadOnlyList<ClockEvent> Events, ClockMoment AsOf)
    {
        public CaseClock Clock(WorkCalendar? calendar = null, ClockMoment? asOf = null, IReadOnlyList<ClockEvent>? events = null) =>
            LegalClock.Due(events ?? Events, Terms, calendar ?? RealCalendar.Value, DeadlineReadings.Default, asOf ?? AsOf);
    }

    static readonly Gen<Func<ClockMoment, ClockEvent>> Act = Gen.Choose(0, 3).SelectMany(id => Gen.Choose(-3, 30).SelectMany(days => Gen.Elements<Func<ClockMoment, ClockEvent>>(
        ClockEvent.Received,
        at => ClockEvent.SupplementRequested(at, at.Day.AddDays(days)),
        ClockEvent.SupplementDeclared,
        at => ClockEvent.DefectRepeated(at, at.Day.AddDays(days)),
        ClockEvent.Accepted,
        ClockEvent.DeemedAccepted,
        at => ClockEvent.TierFixed(at, id == 0 ? "报告书" : "没有"),
        at => ClockEvent.ProcedureStarted(at, $"P{id}", at.Day.AddDays(days), stops: id != 3, inspects: id == 1),
        at => ClockEvent.ProcedureEnded(at, $"P{id}"),
        at => ClockEvent.Extended(at, days),
        ClockEvent.Granted,
        ClockEvent.Refusal,
        ClockEvent.Delivered,
        ClockEvent.Closed)));

    static readonly Gen<(int Gap, bool Evening, Func<ClockMoment, ClockEvent> Make)> Step =
        from gap in Gen.Choose(0, 9) from evening in Gen.Elements(true, false, false) from make in Act select (gap, evening, make);

    static readonly Arbitrary<History> Histories = (
        from days in Gen.Choose(1, 45)
        from kind in Gen.Elements(DayKind.Working, DayKind.Calendar)
        from promise in Gen.Choose(1, 30)
        from start in Gen.Elements(ClockStart.Acceptance, ClockStart.Receipt)
        from licensing in Gen.Elements(true, true, false)
        from length in Gen.Choose(1, 12)
        from steps in Step.ArrayOf(length)
        from later in Gen.Choose(0, 60)
        select Of(new(days, kind, promise, start, [new("报告书", 30, DayKind.Calendar, 20)], licensing, Inspects: true), steps, later)).ToArbitrary();

    static History Of(ItemTerms terms, (int Gap, bool Evening, Func<ClockMoment, ClockEvent> Make)[] steps, int later)
    {
        var day = First;
        var events = new List<ClockEvent> { ClockEvent.Received(First) };
        foreach (var (gap, evening, make) in steps)
            events.Add(make(new(day = day.AddDays(gap), evening)));
        return new(terms, events, day.AddDays(later));
    }

    static void Holds(Func<History, bool> property) =>
        Prop.ForAll(Histories, property).Check(Config.QuickThrowOnFailure.WithMaxTest(600).WithReplay(20260901, 11));

    [Fact]
    public void No_history_breaks_the_clock_and_every_date_is_a_working_day() => Holds(history =>
        Runs(history.Clock()).All(run => run.Expected is not { } due || RealCalendar.Value.IsWorkingDay(due)));

    [Fact]
    public void The_same_limits_put_on_a_case_again_change_no_date() => Holds(history =>
    {
        var change = TermsChange.Of(history.Events, history.Terms, history.Terms with { }, RealCalendar.Value, DeadlineReadings.Default, history.AsOf);
        return JsonSerializer.Serialize(change.Before) == JsonSerializer.Serialize(change.After) && change.Objections.Count == 0;
    });

    [Fact]
    public void Other_limits_without_an_objection_move_no_date_away_from_the_applicant() => Holds(history =>
    {
        var next = history.Terms with { PromisedDays = 12, StatutoryDays = 21, StatutoryDayKind = DayKind.Working };
        var change = TermsChange.Of(history.Events, history.Terms, next, RealCalendar.Value, DeadlineReadings.Default, history.AsOf);
        return change.Objections.Count > 0 || (NotLater(change.Before.Promised, change.After.Promised) && NotLater(change.Before.Statutory, change.After.Statutory));

        static bool NotLater(ClockRun? before, ClockRun? after) => before is null || before.Expected is not { } was || after!.Expected <= was;
    });

    [Fact]
    public void Every_day_of_every_clock_is_explained_once() => Holds(history => Runs(history.Clock()).All(run =>
        run.Explanation.Select(day => day.Day.DayNumber).SequenceEqual(Enumerable.Range(run.Start.DayNumber, run.Explanation.Count))
        && run.Explanation.All(day => day.Note.StartsWith("Clock:", StringComparison.Ordinal))
        && (run.Expected is null || run.Explanation[^1].Day == run.Expected)));

    [Fact]
    public void Replayed_from_its_stored_form_a_history_gives_the_same_clock() => Holds(history =>
    {
        var stored = JsonSerializer.Deserialize<List<ClockEvent>>(JsonSerializer.Serialize(history.Events))!;
        return JsonSerializer.Serialize(history.Clock(events: stored)) == JsonSerializer.Serialize(history.Clock());
    });

    [Fact]
    public void What_the_law_gives_no_effect_can_be_left_out() => Holds(history =>
    {
        // an end before acceptance asks whether it was accepted by then, which an ignored act may have shown first
        if (history.Events.Any(e => e.Kind == ClockEventKind.Closed))
            return true;
        var ignored = history.Clock().Ignored.Select(e => e.Event).ToHashSet(ReferenceEqualityComparer.Instance);
        var without = history.Events.Where(e => !ignored.Contains(e)).ToList();
        return Dates(history.Clock(events: without)) == Dates(history.Clock());
    });

    [Fact]
    public void The_statute_never_ends_before_the_promise() => Holds(history =>
        history.Clock() is not { Promised.Expected: { } promised, Statutory.Expected: { } statutory } || promised <= statutory);

    [Fact]
    public void One_more_holiday_never_moves_a_date_earlier() => Holds(history =>
    {
        var holiday = First.AddDays(17);
        var longer = new WorkCalendar(2, [.. RealCalendar.Value.Days.Where(d => d.Day != holiday), new(holiday, SpecialDayKind.Holiday, "试")], RealCalendar.Value.PublishedYears);
        // which acts were in time may change with the calendar: only histories in which none was late are compared
        var (before, after) = (history.Clock(), history.Clock(longer));
        return before.Phase != after.Phase || before.AcceptedOn != after.AcceptedOn || before.Ignored.Count != after.Ignored.Count
            || Runs(before).Zip(Runs(after)).All(pair => pair.First.Start != pair.Second.Start || !(pair.Second.Expected < pair.First.Expected));
    });

    [Fact]
    public void Nothing_changes_by_itself_before_the_first_upcoming_change() => Holds(history =>
    {
        var now = history.Clock();
        if (now.Upcoming is not [var next, ..] || next.At.Day > new DateOnly(2026, 6, 1))
            return true;
        var before = next.At.AfterClosing ? new ClockMoment(next.At.Day) : new ClockMoment(next.At.Day.AddDays(-1), true);
        if (before <= history.AsOf)
            return true;
        var later = history.Clock(asOf: before);
        return (later.Phase, later.Light, later.DeemedAccepted, later.IsStopped) == (now.Phase, now.Light, now.DeemedAccepted, now.IsStopped);
    });

    static (DateOnly?, DateOnly?, DateOnly?, DateOnly?) Dates(CaseClock clock) =>
        (clock.AcceptedOn, clock.Promised?.Expected, clock.Statutory?.Expected, clock.Delivery?.Expected);

    static IEnumerable<ClockRun> Runs(CaseClock clock) =>
        new[] { clock.Completeness, clock.Check, clock.Promised, clock.Statutory, clock.Inspection, clock.Delivery }.OfType<ClockRun>();
}
