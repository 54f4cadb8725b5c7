using Xinyu.Approval.Calendar;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Rules.Tests.Calendar;
using static Xinyu.Approval.Rules.Tests.Deadlines.TestClock;

namespace Xinyu.Approval.Rules.Tests.Limits;

/// <summary>The table of time limits, row by row: T1 to T4, from receipt to acceptance.</summary>
public class AcceptanceLimitTests
{
    // a Monday; five working days end on the next one
    static readonly ClockEvent Receipt = Received("2026-09-07");

    [Fact]
    public void T1_article_32_1_2_what_needs_no_licence_or_another_authority_is_told_at_once_and_ends_every_clock()
    {
        DueDate.Of(D("2026-09-07"), LegalLimits.AtOnceDays, DayKind.Working, RealCalendar.Value).ShouldBe(D("2026-09-07"));
        DueDate.Of(D("2026-10-03"), LegalLimits.AtOnceDays, DayKind.Working, RealCalendar.Value).ShouldBe(D("2026-10-08"));
        var clock = Ask(Standard, "2026-09-08", Receipt, ClockEvent.Closed(D("2026-09-07")));
        clock.Completeness!.Ended.ShouldBe(D("2026-09-07"));
        clock.Completeness.IsLate.ShouldBeFalse();
        (clock.Promised ?? clock.Statutory).ShouldBeNull();
    }

    [Fact]
    public void T1_article_32_1_2_told_after_five_days_it_is_late_and_still_possible() =>
        Ask(Standard, "2026-09-17", Receipt, ClockEvent.Closed(D("2026-09-16"))).Completeness!.DaysOver.ShouldBe(2);

    [Fact]
    public void T2_article_32_3_a_correction_on_the_spot_leaves_the_five_days_as_they_are() =>
        // it is an act without an event of the clock
        Ask(Standard, "2026-09-08", Receipt).Completeness!.Due.ShouldBe(D("2026-09-14"));

    [Fact]
    public void T3_article_32_4_all_defects_are_told_once_within_five_working_days()
    {
        Ask(Standard, "2026-09-14", Receipt, ClockEvent.SupplementRequested(D("2026-09-14"))).Completeness!.IsLate.ShouldBeFalse();
        Ask(Standard, "2026-09-16", Receipt, ClockEvent.SupplementRequested(D("2026-09-14")), ClockEvent.SupplementRequested(D("2026-09-15")))
            .Ignored.Single().Reason.ShouldBe(IgnoredReason.SecondSupplementNotice);
    }

    [Fact]
    public void T3_article_32_4_missed_the_application_is_accepted_from_the_day_of_receipt()
    {
        var clock = Ask(Standard, Evening("2026-09-14"), Receipt);
        (clock.DeemedAccepted, clock.AcceptedOn).ShouldBe((true, D("2026-09-07")));
        clock.Statutory!.Due.ShouldBe(DueDate.Of(D("2026-09-07"), LegalLimits.DecisionDays, DayKind.Working, RealCalendar.Value));
    }

    [Fact]
    public void T3_article_32_4_ends_when_business_closes_and_not_before()
    {
        var late = RealCalendar.Value.ClosingAt(new(18, 30));
        bool Deemed(WorkCalendar calendar, string utc) =>
            LegalClock.Due([Receipt], Standard, calendar, DeadlineReadings.Default, calendar.Moment(Utc(utc))).DeemedAccepted;
        Deemed(RealCalendar.Value, "2026-09-14T08:59:59").ShouldBeFalse();
        Deemed(RealCalendar.Value, "2026-09-14T09:00:00").ShouldBeTrue();
        Deemed(late, "2026-09-14T10:29:59").ShouldBeFalse();
        Deemed(late, "2026-09-14T10:30:00").ShouldBeTrue();
        LegalClock.Due([Receipt], Standard, late, DeadlineReadings.Default, D("2026-09-08")).Upcoming[0].Instant(late.Closing).ShouldBe(Utc("2026-09-14T10:30:00"));
    }

    [Fact]
    public void T4_article_32_5_a_complete_application_is_accepted_that_day_and_a_supplemented_one_as_of_the_declaration()
    {
        Ask(Standard, "2026-09-08", Receipt, Accepted("2026-09-07")).AcceptedOn.ShouldBe(D("2026-09-07"));
        ClockEvent[] supplemented =
            [Receipt, ClockEvent.SupplementRequested(D("2026-09-08")), ClockEvent.SupplementDeclared(D("2026-09-10")), Accepted("2026-09-14")];
        var clock = Ask(Standard, "2026-09-15", supplemented);
        clock.AcceptedOn.ShouldBe(D("2026-09-10"));
        (clock.Promised!.Start, clock.Statutory!.Start).ShouldBe((D("2026-09-10"), D("2026-09-10")));
    }

    static DateTime Utc(string text) => DateTime.SpecifyKind(DateTime.Parse(text), DateTimeKind.Utc);
}
