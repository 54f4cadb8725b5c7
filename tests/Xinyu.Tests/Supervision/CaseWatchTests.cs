using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Approval.Cases;
using Xinyu.Supervision.Cards;
using Xinyu.Supervision.Rules;
using Xinyu.Supervision.Trace;
using Xinyu.Supervision.Watching;
using static Xinyu.Tests.Supervision.WatchedCase;

namespace Xinyu.Tests.Supervision;

public sealed class CaseWatchTests : IAsyncLifetime
{
    private SupervisionBench _bench = null!;

    public async ValueTask InitializeAsync() => _bench = await SupervisionBench.StartAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task An_event_that_comes_too_early_is_held_and_a_repeated_one_changes_nothing()
    {
        var subject = new WatchedCase();
        CaseProgressed first = new(subject.Received()), second = new(subject.Accepted());
        await Should.ThrowAsync<EventHeldException>(() => _bench.TellAsync(second.Event));
        await _bench.TellAsync(first.Event, second.Event, first.Event, second.Event);
        (await _bench.WatchAsync(subject.Id)).LastSeq.ShouldBe(2);
        (await _bench.ReadAsync(db => db.Set<CaseStep>().CountAsync())).ShouldBe(2);
        (await _bench.WatchAsync(subject.Id)).ClockEvents().Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_warning_begins_two_working_days_before_the_promise_and_no_earlier()
    {
        var subject = new WatchedCase();
        await _bench.TellAsync(subject.Running());
        (await _bench.WatchAsync(subject.Id)).NextCheckAt.ShouldBe(At(3, 12, 0));
        (await _bench.SweepAsync(At(3, 11, 23))).ShouldBe(0);
        (await _bench.CardsAsync()).ShouldBeEmpty();

        (await _bench.SweepAsync(At(3, 12, 0))).ShouldBe(1);
        var card = (await _bench.CardsAsync()).ShouldHaveSingleItem();
        (card.Rule, card.Level, card.State, card.IsOpen).ShouldBe((RuleCodes.Deadline, CardLevel.Warning, CardState.Standing, false));
        (await _bench.WatchAsync(subject.Id)).Light.ShouldBe(WatchLight.Warning);
    }

    [Fact]
    public async Task A_warning_turns_yellow_and_then_red_as_one_card_exactly_once_across_restarts()
    {
        var subject = new WatchedCase();
        await _bench.TellAsync(subject.Running());
        await _bench.SweepAsync(At(3, 12));
        await _bench.SweepAsync(At(3, 16, 16));
        (await _bench.CardsAsync()).Single().Level.ShouldBe(CardLevel.Warning, "the last day ends when business closes");
        await _bench.SweepAsync(At(3, 16, 17));
        await _bench.SweepAsync(At(3, 16, 17));
        await _bench.RestartAsync();
        await _bench.SweepAsync(At(3, 17));
        var yellow = (await _bench.CardsAsync()).ShouldHaveSingleItem();
        (yellow.Level, yellow.State, yellow.Since).ShouldBe((CardLevel.Yellow, CardState.ToSend, At(3, 16, 17)));

        await _bench.SweepAsync(At(3, 30, 17));
        await _bench.RestartAsync();
        await _bench.SweepAsync(At(3, 31));
        var red = (await _bench.CardsAsync()).ShouldHaveSingleItem();
        (red.Id, red.Level, red.Since, red.YellowAt, red.RedAt).ShouldBe((yellow.Id, CardLevel.Red, At(3, 30, 17), (DateTime?)At(3, 16, 17), (DateTime?)At(3, 30, 17)));
        (await _bench.ReadAsync(db => db.Set<CardAct>().CountAsync(a => a.CardId == red.Id))).ShouldBe(3);
    }

    [Fact]
    public async Task T12_article_55_staff_not_sent_within_five_days_of_acceptance_is_one_red_card_across_restarts()
    {
        var subject = new WatchedCase { Inspects = true };
        await _bench.TellAsync(subject.Running());
        (await _bench.WatchAsync(subject.Id)).NextCheckAt.ShouldBe(At(3, 9, 17), "the fifth working day ends when business closes");
        await _bench.SweepAsync(At(3, 9, 16));
        (await _bench.CardsAsync()).ShouldBeEmpty();
        await _bench.SweepAsync(At(3, 9, 17));
        await _bench.SweepAsync(At(3, 9, 17));
        await _bench.RestartAsync();
        await _bench.SweepAsync(At(3, 10));
        var card = (await _bench.CardsAsync()).ShouldHaveSingleItem();
        (card.Rule, card.Level, card.State, card.Since).ShouldBe((RuleCodes.Inspection, CardLevel.Red, CardState.ToSend, At(3, 9, 17)));

        await _bench.TellAsync(subject.SiteChecked(At(3, 11)));
        await _bench.SweepAsync(At(3, 11, 12));
        (await _bench.CardsAsync()).ShouldHaveSingleItem().IsOpen.ShouldBeTrue("late is late, whoever went at last");
    }

    [Fact]
    public async Task T12_article_55_two_officials_there_in_time_or_an_item_without_inspection_leave_no_card()
    {
        WatchedCase checkedInTime = new() { Inspects = true, Number = "HB-20260302-0002-1" }, without = new() { Number = "HB-20260302-0003-1" };
        await _bench.TellAsync([.. checkedInTime.Running(), checkedInTime.SiteChecked(At(3, 9, 15)), .. without.Running()]);
        await _bench.SweepAsync(At(3, 10));
        (await _bench.CardsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_sweeps_at_once_raise_one_card()
    {
        var subject = new WatchedCase();
        await _bench.TellAsync(subject.Running());
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _bench.SweepAsync(At(3, 17))));
        (await _bench.CardsAsync()).ShouldHaveSingleItem().Level.ShouldBe(CardLevel.Yellow);
        (await _bench.ReadAsync(db => db.Set<CardAct>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_host_that_was_down_finds_the_same_card_late_with_its_legal_time()
    {
        var subject = new WatchedCase();
        await _bench.TellAsync(subject.Running());
        await _bench.SweepAsync(At(4, 20));
        var card = (await _bench.CardsAsync()).ShouldHaveSingleItem();
        (card.Level, card.Since, card.RaisedAt).ShouldBe((CardLevel.Red, At(3, 30, 17), At(4, 20)));
    }

    [Fact]
    public async Task A_late_decision_is_carded_by_its_event_although_no_sweep_ran()
    {
        var subject = new WatchedCase();
        await _bench.TellAsync([.. subject.Running(), subject.Granted(At(3, 18))]);
        (await _bench.CardsAsync()).ShouldHaveSingleItem().Level.ShouldBe(CardLevel.Yellow);
        (await _bench.WatchAsync(subject.Id)).NextDue.ShouldBe(new DateOnly(2026, 4, 1));
    }

    [Fact]
    public async Task A_warning_ends_when_the_decision_comes_in_time()
    {
        var subject = new WatchedCase();
        await _bench.TellAsync(subject.Running());
        await _bench.SweepAsync(At(3, 12));
        await _bench.TellAsync(subject.Granted(At(3, 13)));
        var card = (await _bench.CardsAsync()).ShouldHaveSingleItem();
        (card.State, card.StillHolds).ShouldBe((CardState.Ended, false));
    }

    [Fact]
    public async Task A_special_procedure_past_its_stated_time_is_yellow_and_red_after_one_more_working_day()
    {
        var subject = new WatchedCase();
        await _bench.TellAsync([.. subject.Running(), subject.ProcedureStarted(At(3, 4), new(2026, 3, 6))]);
        (await _bench.WatchAsync(subject.Id)).Light.ShouldBe(WatchLight.Stopped);
        await _bench.SweepAsync(At(3, 6, 16));
        (await _bench.CardsAsync()).ShouldBeEmpty();
        await _bench.SweepAsync(At(3, 6, 17));
        (await _bench.CardsAsync()).Single().Level.ShouldBe(CardLevel.Yellow);
        await _bench.SweepAsync(At(3, 9, 16));
        (await _bench.CardsAsync()).Single().Level.ShouldBe(CardLevel.Yellow);
        await _bench.SweepAsync(At(3, 9, 17));
        (await _bench.CardsAsync()).Single(c => c.Rule == RuleCodes.Procedure).Level.ShouldBe(CardLevel.Red);
    }

    [Fact]
    public async Task A_lapsed_completeness_period_is_red()
    {
        var subject = new WatchedCase();
        await _bench.TellAsync(subject.Received());
        await _bench.SweepAsync(At(3, 9, 16));
        (await _bench.CardsAsync()).ShouldBeEmpty();
        await _bench.SweepAsync(At(3, 9, 17));
        await _bench.TellAsync(subject.Next(CaseEventKind.DeemedAccepted, CaseState.Accepted, At(3, 9, 18), Xinyu.Approval.Deadlines.ClockEvent.DeemedAccepted(new(new(2026, 3, 9), true)), "accept"));
        var card = (await _bench.CardsAsync()).ShouldHaveSingleItem();
        (card.Rule, card.Level).ShouldBe((RuleCodes.Acceptance, CardLevel.Red));
    }

    [Fact]
    public async Task A_changed_parameter_is_kept_as_a_version_and_computes_running_cases_anew()
    {
        var subject = new WatchedCase();
        await _bench.TellAsync(subject.Running());
        using (Xinyu.Abp.Timing.AmbientTime.Use(At(3, 10)))
            await _bench.InScopeAsync(s => s.GetRequiredService<RuleParameters>().SetAsync(new("warning-days", 4, "年底提前预警")));
        (await _bench.SweepAsync(At(3, 10))).ShouldBe(1);
        (await _bench.CardsAsync()).ShouldHaveSingleItem().Level.ShouldBe(CardLevel.Warning);
        (await _bench.ReadAsync(db => db.Set<RuleParameter>().SingleAsync())).Number.ShouldBe(1);
    }

    private sealed record CaseProgressed(Xinyu.Approval.Events.CaseProgressedEto Event);
}
