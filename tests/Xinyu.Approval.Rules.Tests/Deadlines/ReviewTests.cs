using Xinyu.Approval.Deadlines;
using static Xinyu.Approval.Rules.Tests.Deadlines.TestClock;

namespace Xinyu.Approval.Rules.Tests.Deadlines;

/// <summary>From acceptance to delivery: promise, statute, stops, extension, warning, T8.</summary>
public class ReviewTests
{
    // a Monday; the promise of 10 ends on the make-up Sunday, 20 September
    static readonly ClockEvent Acceptance = Accepted("2026-09-07");

    [Fact]
    public void Promise_statute_warning_and_light()
    {
        var clock = Ask(Standard, "2026-09-08", Acceptance);
        clock.Promised!.Due.ShouldBe(D("2026-09-20"));
        clock.Promised.DaysLeft.ShouldBe(9);
        clock.WarningOn.ShouldBe(D("2026-09-17"));
        clock.Light.ShouldBe(ClockLight.Running);
        clock.Upcoming.Select(change => change.Kind).ShouldBe(
            [ClockChangeKind.WarningBegins, ClockChangeKind.PromisePassed, ClockChangeKind.StatutePassed]);

        Ask(Standard, "2026-09-17", Acceptance).Light.ShouldBe(ClockLight.Warning);
        Ask(Standard, "2026-09-20", Acceptance).Light.ShouldBe(ClockLight.Warning);
        Ask(Standard, Evening("2026-09-20"), Acceptance).Light.ShouldBe(ClockLight.PromisePassed);
        var late = Ask(Standard, "2026-09-22", Acceptance);
        late.Promised!.DaysOver.ShouldBe(2);
        late.Promised.DaysLeft.ShouldBe(0);
        Ask(Standard, "2026-11-01", Acceptance).Light.ShouldBe(ClockLight.StatutePassed);
    }

    [Theory]
    [InlineData(6, "2026-09-11")] // due on the 15th, two working days before
    [InlineData(5, "2026-09-11")] // due on the 14th, one before
    [InlineData(1, "2026-09-07")] // never before the start
    public void The_warning_comes_two_days_before_the_promise_or_one_before_a_short_one(int promise, string warning) =>
        Ask(Standard with { PromisedDays = promise }, "2026-09-07", Acceptance).WarningOn.ShouldBe(D(warning));

    [Fact]
    public void A_promise_in_working_days_never_ends_after_a_statute_in_calendar_days()
    {
        var clock = Ask(new(60, DayKind.Calendar, 50), "2026-09-07", Acceptance);
        clock.Statutory!.Due.ShouldBe(D("2026-11-06"));
        clock.Promised!.Due.ShouldBe(D("2026-11-06"));
        clock.Promised.Capped.ShouldBeTrue();
        clock.Promised.DaysLeft.ShouldBe(clock.Promised.Explanation[^1].Ordinal!.Value);
        Ask(new(60, DayKind.Calendar, 30), "2026-09-07", Acceptance).Promised!.Capped.ShouldBeFalse();
    }

    [Fact]
    public void While_the_clock_stands_there_is_no_date_but_days_left_and_an_expectation()
    {
        var clock = Ask(Standard, "2026-09-14", Acceptance, Started("2026-09-09", "2026-09-16"));
        clock.IsStopped.ShouldBeTrue();
        clock.StoppedUntil.ShouldBe(D("2026-09-16"));
        clock.Promised!.Due.ShouldBeNull();
        clock.Promised.DaysLeft.ShouldBe(8);
        clock.Promised.Expected.ShouldBe(D("2026-09-28")); // 17, 18, 20, 21, 22, 23, 24, (25 mid-autumn) 28
        clock.Light.ShouldBe(ClockLight.Stopped);
        clock.Upcoming.Select(change => change.Kind).Take(2).ShouldBe([ClockChangeKind.ProcedurePassed, ClockChangeKind.StopEnds]);

        var resumed = Ask(Standard, "2026-09-14", Acceptance, Started("2026-09-09", "2026-09-16"), Ended("2026-09-11"));
        resumed.IsStopped.ShouldBeFalse();
        resumed.Promised!.Due.ShouldBe(D("2026-09-22"));
    }

    [Fact]
    public void A_stop_that_opens_after_the_due_date_does_not_hide_it()
    {
        var clock = Ask(Standard, "2026-09-23", Acceptance, Started("2026-09-22", "2026-09-30"));
        clock.Promised!.Due.ShouldBe(D("2026-09-20"));
        clock.Promised.IsLate.ShouldBeTrue();
        clock.Statutory!.Due.ShouldBeNull();
        clock.Light.ShouldBe(ClockLight.PromisePassed);
    }

    [Fact]
    public void A_step_without_a_ground_of_article_45_stops_nothing_but_has_its_own_time()
    {
        var clock = Ask(Standard, "2026-09-17", Acceptance, Started("2026-09-09", "2026-09-15", "公示", stops: false));
        clock.IsStopped.ShouldBeFalse();
        clock.Promised!.Due.ShouldBe(D("2026-09-20"));
        clock.Procedures.Single().ShouldBe(new("公示", D("2026-09-09"), D("2026-09-15"), false, null, 2, true));
    }

    [Fact]
    public void A_procedure_past_its_stated_time_by_one_working_day_is_seen()
    {
        Ask(Standard, "2026-09-16", Acceptance, Started("2026-09-09", "2026-09-16")).Procedures[0].IsLate.ShouldBeFalse();
        var over = Ask(Standard, "2026-09-17", Acceptance, Started("2026-09-09", "2026-09-16"));
        over.Procedures[0].DaysOver.ShouldBe(1);
        over.Procedures[0].IsLate.ShouldBeTrue();
        over.Upcoming[0].ShouldBe(new(ClockChangeKind.ProcedurePassedByOneDay, Evening("2026-09-17"), "专家评审"));
        Ask(Standard, "2026-09-25", Acceptance, Started("2026-09-09", "2026-09-16"), Ended("2026-09-18")).Procedures[0].DaysOver.ShouldBe(2);
    }

    [Fact]
    public void A_decision_stops_both_clocks_and_starts_delivery()
    {
        var clock = Ask(Standard, "2026-09-24", Acceptance, ClockEvent.Granted(D("2026-09-21")));
        clock.Phase.ShouldBe(ClockPhase.Decided);
        clock.Promised!.IsLate.ShouldBeTrue();
        clock.Promised.DaysOver.ShouldBe(1);
        clock.Statutory!.IsLate.ShouldBeFalse();
        clock.Statutory.Ended.ShouldBe(D("2026-09-21"));
        clock.Light.ShouldBe(ClockLight.Off);
        clock.Delivery!.Due.ShouldBe(D("2026-10-12")); // 22, 23, 24, 28, 29, 30, 8, 9, 10, 12
        clock.Upcoming.Single().Kind.ShouldBe(ClockChangeKind.DeliveryPassed);

        var delivered = Ask(Standard, "2026-10-20", Acceptance, ClockEvent.Granted(D("2026-09-21")), ClockEvent.Delivered(D("2026-09-23")));
        delivered.Phase.ShouldBe(ClockPhase.Closed);
        delivered.Delivery!.IsLate.ShouldBeFalse();
        delivered.Upcoming.ShouldBeEmpty();
        Ask(Standard, "2026-09-24", Acceptance, ClockEvent.Refusal(D("2026-09-21"))).Delivery.ShouldBeNull();
    }

    [Fact]
    public void A_procedure_after_the_decision_keeps_delivery_standing_and_leaves_the_review_alone()
    {
        var clock = Ask(
            Standard, "2026-09-24", Acceptance, Started("2026-09-08", "2026-10-30", "听证"), ClockEvent.Granted(D("2026-09-15")),
            Started("2026-09-16", "2026-09-28", "检验"));
        clock.IsStopped.ShouldBeTrue();
        clock.Delivery!.Due.ShouldBeNull();
        clock.Delivery.DaysLeft.ShouldBe(9);
        clock.Procedures.Single(procedure => procedure.Id == "听证").Ended.ShouldBe(D("2026-09-15"));
        clock.Promised!.Due.ShouldNotBeNull();
    }

    [Fact]
    public void Nothing_happens_to_a_closed_case()
    {
        var clock = Ask(Standard, "2026-12-01", Acceptance, ClockEvent.Closed(D("2026-09-09")), ClockEvent.Extended(D("2026-09-10"), 5));
        clock.Promised!.IsLate.ShouldBeFalse();
        clock.Ignored.Single().Reason.ShouldBe(IgnoredReason.WrongPhase);
    }

    [Fact]
    public void Without_next_years_calendar_the_clock_says_which_year_is_missing_and_still_counts()
    {
        var clock = Ask(new(60, DayKind.Calendar, 30), "2026-12-03", Accepted("2026-12-01"));
        clock.Statutory!.Due.ShouldBeNull();
        clock.Statutory.MissingYear.ShouldBe(2027);
        clock.Promised!.MissingYear.ShouldBe(2027);
        clock.Promised.DaysLeft.ShouldBe(28);
        clock.Promised.Explanation[^1].Day.ShouldBe(D("2026-12-31"));
        clock.WarningOn.ShouldBeNull();
        clock.Light.ShouldBe(ClockLight.Running);
        Ask(Standard, "2026-12-03", Accepted("2026-12-01"), Started("2026-12-02", "9999-12-31")).Promised!.MissingYear.ShouldBe(2027);
    }

    [Fact]
    public void A_promise_without_a_calendar_is_capped_by_a_statute_that_has_one()
    {
        var clock = Ask(new(10, DayKind.Calendar, 30), "2026-12-01", Accepted("2026-12-01"));
        clock.Promised!.Due.ShouldBe(D("2026-12-11"));
        clock.Promised.MissingYear.ShouldBeNull();
    }
}
