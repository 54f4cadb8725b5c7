using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Rules.Tests.Calendar;

namespace Xinyu.Approval.Rules.Tests.Deadlines;

/// <summary>Other limits on a running case. Received and accepted on Monday 2026-03-02: promised (10) for 03-16, statutory (20) for 03-30.</summary>
public class TermsChangeTests
{
    static readonly DateOnly Monday = new(2026, 3, 2);
    static readonly ItemTerms Old = new(20, DayKind.Working, 10);
    static readonly IReadOnlyList<ClockEvent> Accepted = [ClockEvent.Received(Monday), ClockEvent.Accepted(Monday)];

    static TermsChange Change(ItemTerms next, DateOnly? asOf = null, IReadOnlyList<ClockEvent>? events = null) =>
        TermsChange.Of(events ?? Accepted, Old, next, RealCalendar.Value, DeadlineReadings.Default, asOf ?? new DateOnly(2026, 3, 4));

    [Fact]
    public void A_shorter_promise_moves_the_date_towards_the_applicant()
    {
        var change = Change(Old with { PromisedDays = 8 });
        (change.Before.Promised!.Due, change.After.Promised!.Due).ShouldBe((new DateOnly(2026, 3, 16), new DateOnly(2026, 3, 12)));
        change.Objections.ShouldBeEmpty();
    }

    [Fact]
    public void A_longer_promise_is_objected_to() => Change(Old with { PromisedDays = 11 }).Objections.ShouldBe([TermsObjection.PromiseLater]);

    [Fact]
    public void A_longer_statute_is_objected_to_even_where_the_promise_stays() =>
        Change(Old with { StatutoryDays = 30 }).Objections.ShouldBe([TermsObjection.StatuteLater]);

    [Fact]
    public void A_limit_that_would_be_over_at_once_is_objected_to()
    {
        Change(Old with { PromisedDays = 2 }, new DateOnly(2026, 3, 4)).Objections.ShouldBeEmpty("the last day is not over yet");
        Change(Old with { PromisedDays = 2 }, new DateOnly(2026, 3, 5)).Objections.ShouldBe([TermsObjection.OverAtOnce]);
    }

    [Fact]
    public void A_case_that_is_late_already_may_get_the_shorter_limit() =>
        Change(Old with { PromisedDays = 2 }, new DateOnly(2026, 3, 17)).Objections.ShouldBeEmpty();

    [Fact]
    public void While_the_clock_stands_the_expected_dates_are_compared()
    {
        ClockEvent[] stopped = [.. Accepted, ClockEvent.ProcedureStarted(new DateOnly(2026, 3, 3), "p", new DateOnly(2026, 3, 10), stops: true)];
        var longer = Change(Old with { PromisedDays = 11 }, events: stopped);
        longer.Before.Promised!.Due.ShouldBeNull();
        longer.Objections.ShouldBe([TermsObjection.PromiseLater]);
        Change(Old, events: stopped).Objections.ShouldBeEmpty();
    }

    [Fact]
    public void Where_a_year_without_a_calendar_hides_both_dates_the_periods_are_compared()
    {
        var december = new DateOnly(2026, 12, 28);
        ClockEvent[] late = [ClockEvent.Received(december), ClockEvent.Accepted(december)];
        Change(Old with { PromisedDays = 11 }, december, late).Objections.ShouldBe([TermsObjection.PromiseLater]);
        Change(Old with { PromisedDays = 9 }, december, late).Objections.ShouldBeEmpty();
        Change(Old with { StatutoryDayKind = DayKind.Calendar, StatutoryDays = 40 }, december, late).Objections.ShouldBe([TermsObjection.StatuteLater]);
    }
}
