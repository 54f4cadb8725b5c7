using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Rules.Tests.Calendar;
using static Xinyu.Approval.Rules.Tests.Deadlines.TestClock;

namespace Xinyu.Approval.Rules.Tests.Limits;

/// <summary>The table of time limits, row by row: T5 to T8, T12 and T13, from acceptance to delivery.</summary>
public class DecisionLimitTests
{
    static readonly ClockEvent Acceptance = Accepted("2026-09-07");

    [Fact]
    public void T5_article_42_1_the_decision_comes_within_twenty_working_days_or_the_items_own_beside_its_promise()
    {
        var clock = Ask(new(LegalLimits.DecisionDays, DayKind.Working, 8), "2026-09-07", Acceptance);
        clock.Statutory!.Due.ShouldBe(D("2026-10-10")); // 8-11, 14-18, 20-24, 28-30 September, 8, 9 and the make-up Saturday 10 October
        clock.Promised!.Due.ShouldBe(D("2026-09-17"));
        Ask(new(45, DayKind.Calendar, 8), "2026-09-07", Acceptance).Statutory!.Due.ShouldBe(D("2026-10-22"));
    }

    [Fact]
    public void T5_article_42_1_ten_days_are_added_once_while_the_limit_runs()
    {
        var clock = Ask(Standard, "2026-09-10", Acceptance, ClockEvent.Extended(D("2026-09-10"), 10));
        clock.Statutory!.Due.ShouldBe(DueDate.Of(D("2026-09-07"), LegalLimits.DecisionDays + LegalLimits.ExtensionDays, DayKind.Working, RealCalendar.Value));
        var due = Ask(Standard, "2026-09-10", Acceptance).Statutory!.Due!.Value;
        var late = Ask(Standard, due.AddDays(2), Acceptance, ClockEvent.Extended(due.AddDays(1), 10));
        (late.ExtensionDays, late.Ignored.Single().Reason).ShouldBe((0, IgnoredReason.ExtensionTooLate));
    }

    [Fact]
    public void T6_articles_26_and_42_2_joint_handling_has_forty_five_days_and_fifteen_more()
    {
        var terms = ItemTerms.JointBundle(30);
        Ask(terms, "2026-09-08", Acceptance).Statutory!.Due.ShouldBe(DueDate.Of(D("2026-09-07"), 45, DayKind.Working, RealCalendar.Value));
        Ask(terms, "2026-09-08", Acceptance, ClockEvent.Extended(D("2026-09-08"), 15)).Statutory!.Days.ShouldBe(60);
        terms.LongestExtension().ShouldBe(LegalLimits.JointExtensionDays);
    }

    [Fact]
    public void T7_article_43_the_lower_level_examines_for_twenty_days_which_only_a_law_lengthens()
    {
        var clock = Ask(ItemTerms.LowerLevel(10), "2026-09-08", Acceptance, ClockEvent.Extended(D("2026-09-08"), 5));
        clock.Statutory!.Days.ShouldBe(LegalLimits.LowerLevelDays);
        (clock.MayExtend, clock.Ignored.Single().Reason).ShouldBe((false, IgnoredReason.NotExtendable));
        Ask(ItemTerms.LowerLevel(10, lengthenedByLaw: 5), "2026-09-08", Acceptance, ClockEvent.Extended(D("2026-09-08"), 9)).Statutory!.Days.ShouldBe(25);
    }

    [Fact]
    public void T8_article_44_the_licence_is_delivered_within_ten_days_of_the_decision()
    {
        var clock = Ask(Standard, "2026-09-22", Acceptance, ClockEvent.Granted(D("2026-09-21")));
        clock.Delivery!.Due.ShouldBe(DueDate.Of(D("2026-09-21"), LegalLimits.DeliveryDays, DayKind.Working, RealCalendar.Value));
        Ask(Standard, "2026-10-20", Acceptance, ClockEvent.Granted(D("2026-09-21"))).Delivery!.IsLate.ShouldBeTrue();
        Ask(Standard, "2026-09-22", Acceptance, ClockEvent.Refusal(D("2026-09-21"))).Delivery.ShouldBeNull();
    }

    [Fact]
    public void T12_article_55_staff_are_sent_for_inspection_within_five_days_of_acceptance()
    {
        var terms = Standard with { Inspects = true };
        var waiting = Ask(terms, "2026-09-09", Acceptance).Inspection!;
        (waiting.Due, waiting.DaysLeft, waiting.IsRunning).ShouldBe((D("2026-09-14"), 3, true));
        Ask(terms, "2026-09-20", Acceptance, Inspection("2026-09-14")).Inspection!.IsLate.ShouldBeFalse();
        Ask(terms, "2026-09-20", Acceptance, Started("2026-09-10", "2026-09-30", "专家评审"), Inspection("2026-09-16")).Inspection!.DaysOver.ShouldBe(2);
        Ask(Standard, "2026-09-20", Acceptance).Inspection.ShouldBeNull();
        Ask(terms, "2026-09-20", Acceptance, ClockEvent.StaffSent(D("2026-09-14")), Inspection("2026-09-16")).Inspection!.IsLate.ShouldBeFalse("two officials were there on the fifth day");
        Ask(terms, "2026-09-20", Acceptance, Inspection("2026-09-14"), ClockEvent.StaffSent(D("2026-09-16"))).Inspection!.IsLate.ShouldBeFalse("the first counts");
        Ask(terms, "2026-09-20", Acceptance, ClockEvent.StaffSent(D("2026-09-15"))).Ignored.ShouldBeEmpty();
        Ask(terms, "2026-09-20", Acceptance, ClockEvent.StaffSent(D("2026-09-15"))).Inspection!.DaysOver.ShouldBe(1);

        ClockEvent Inspection(string day) => ClockEvent.ProcedureStarted(D(day), "检验", D("2026-10-20"), stops: true, inspects: true);
    }

    [Fact]
    public void T13_article_45_only_the_time_stated_in_writing_is_left_out_of_promise_and_statute()
    {
        var plain = Ask(Standard, "2026-09-07", Acceptance);
        var stopped = Ask(Standard, "2026-09-20", Acceptance, Started("2026-09-08", "2026-09-15"));
        // the five working days after the 8th are left out
        stopped.Statutory!.Due.ShouldBe(RealCalendar.Value.AddWorkingDays(plain.Statutory!.Due!.Value, 5));
        stopped.Promised!.Due.ShouldBe(RealCalendar.Value.AddWorkingDays(plain.Promised!.Due!.Value, 5));
        (stopped.Procedures[0].IsLate, stopped.Procedures[0].DaysOver).ShouldBe((true, 4));
    }

    [Theory]
    [InlineData("2026-09-10", "2026-09-09", "2026-09-12")] // the stated time lies before the start
    [InlineData("2026-09-10", "2026-09-20", "2026-09-09")] // the result does
    public void T13_article_45_a_stop_that_ends_before_it_starts_is_named_and_changes_nothing(string start, string until, string result)
    {
        var clock = Ask(Standard, "2026-09-21", Acceptance, Started(start, until), Ended(result));
        clock.Ignored.Select(e => e.Reason).ShouldContain(IgnoredReason.EndsBeforeStart);
        if (D(until) < D(start))
            clock.Promised!.Due.ShouldBe(D("2026-09-20"));
        else
            clock.Procedures.Single().IsRunning.ShouldBeTrue("a result before the start ends nothing");
    }
}
