using Xinyu.Approval.Deadlines;
using static Xinyu.Approval.Rules.Tests.Deadlines.TestClock;

namespace Xinyu.Approval.Rules.Tests.Deadlines;

/// <summary>From receipt to acceptance: T3, T4 and the check clock (art. 32).</summary>
public class AcceptanceTests
{
    // received on a Monday; T3 ends on the next Monday
    static readonly ClockEvent Receipt = Received("2026-09-07");

    [Fact]
    public void The_window_has_five_working_days_to_tell_all_defects()
    {
        var clock = Ask(Standard, "2026-09-08", Receipt);
        clock.Phase.ShouldBe(ClockPhase.Received);
        clock.Completeness!.Due.ShouldBe(D("2026-09-14"));
        clock.Completeness.DaysLeft.ShouldBe(4);
        clock.Promised.ShouldBeNull();
        clock.Light.ShouldBe(ClockLight.Off);
        clock.Upcoming[0].ShouldBe(new(ClockChangeKind.CompletenessPassed, Evening("2026-09-14")));
        clock.Upcoming[0].Instant().ShouldBe(new DateTime(2026, 9, 14, 9, 0, 0, DateTimeKind.Utc));
    }

    [Fact]
    public void Silence_past_the_fifth_day_is_acceptance_from_the_day_of_receipt()
    {
        Ask(Standard, "2026-09-14", Receipt).DeemedAccepted.ShouldBeFalse();
        var clock = Ask(Standard, Evening("2026-09-14"), Receipt);
        clock.DeemedAccepted.ShouldBeTrue();
        clock.AcceptedOn.ShouldBe(D("2026-09-07"));
        clock.Statutory!.Start.ShouldBe(D("2026-09-07"));
        clock.Phase.ShouldBe(ClockPhase.InReview);
        clock.Completeness!.IsLate.ShouldBeTrue();
    }

    [Fact]
    public void A_supplement_asked_for_after_the_lapse_changes_nothing()
    {
        var clock = Ask(Standard, "2026-09-16", Receipt, ClockEvent.SupplementRequested(D("2026-09-15")));
        clock.AcceptedOn.ShouldBe(D("2026-09-07"));
        clock.Ignored.Single().Reason.ShouldBe(IgnoredReason.AfterLapse);
    }

    [Fact]
    public void What_the_authority_does_after_closing_on_the_last_day_is_late()
    {
        Ask(Standard, "2026-09-15", Receipt, ClockEvent.Accepted(Evening("2026-09-14"))).AcceptedOn.ShouldBe(D("2026-09-07"));
        Ask(Standard, "2026-09-15", Receipt, Accepted("2026-09-14")).AcceptedOn.ShouldBe(D("2026-09-14"));
    }

    [Fact]
    public void Acceptance_takes_effect_on_the_day_the_supplement_was_declared_complete()
    {
        ClockEvent[] declared =
        [
            Receipt, ClockEvent.SupplementRequested(D("2026-09-09"), D("2026-09-30")), ClockEvent.SupplementDeclared(D("2026-09-15")),
        ];
        var checking = Ask(Standard, "2026-09-16", declared);
        checking.Phase.ShouldBe(ClockPhase.Checking);
        checking.Check!.Due.ShouldBe(D("2026-09-21")); // 20 September is a make-up Sunday
        checking.Completeness!.Ended.ShouldBe(D("2026-09-09"));
        checking.AcceptedOn.ShouldBeNull();

        var confirmed = Ask(Standard, "2026-09-18", [.. declared, Accepted("2026-09-17")]);
        confirmed.AcceptedOn.ShouldBe(D("2026-09-15"));
        confirmed.DeemedAccepted.ShouldBeFalse();

        var lapsed = Ask(Standard, Evening("2026-09-21"), declared);
        lapsed.AcceptedOn.ShouldBe(D("2026-09-15"));
        lapsed.DeemedAccepted.ShouldBeTrue();
        Ask(Standard, "2026-09-23", [.. declared, ClockEvent.DefectRepeated(D("2026-09-22"))])
            .Ignored.Single().Reason.ShouldBe(IgnoredReason.AfterLapse);
    }

    [Fact]
    public void A_repeated_defect_lets_the_case_wait_again_and_a_second_notice_has_no_effect()
    {
        var clock = Ask(
            Standard, "2026-09-25", Receipt, ClockEvent.SupplementRequested(D("2026-09-09"), D("2026-09-30")),
            ClockEvent.SupplementDeclared(D("2026-09-15")), ClockEvent.DefectRepeated(D("2026-09-16")),
            ClockEvent.SupplementRequested(D("2026-09-17")));
        clock.Phase.ShouldBe(ClockPhase.AwaitingSupplement);
        clock.SupplementUntil.ShouldBe(D("2026-09-30"));
        clock.Ignored.Single().Reason.ShouldBe(IgnoredReason.SecondSupplementNotice);
        clock.Upcoming.Single().Kind.ShouldBe(ClockChangeKind.SupplementSilent);
        Ask(Standard, Evening("2026-09-30"), Receipt, ClockEvent.SupplementRequested(D("2026-09-09"), D("2026-09-30")))
            .SupplementSilent.ShouldBeTrue();
    }

    [Fact]
    public void Refusing_to_accept_is_late_but_possible_until_acceptance_is_recorded()
    {
        var clock = Ask(Standard, "2026-09-20", Receipt, ClockEvent.Closed(D("2026-09-16")));
        clock.Phase.ShouldBe(ClockPhase.Closed);
        clock.AcceptedOn.ShouldBeNull();
        clock.Completeness!.IsLate.ShouldBeTrue();
        clock.Completeness.DaysOver.ShouldBe(2);
        clock.Upcoming.ShouldBeEmpty();
    }

    [Fact]
    public void Internal_items_are_never_deemed_accepted_nor_extended()
    {
        var terms = Standard with { Licensing = false };
        var late = Ask(terms, "2026-09-20", Receipt);
        late.Phase.ShouldBe(ClockPhase.Received);
        late.Completeness!.IsLate.ShouldBeTrue();
        var accepted = Ask(terms, "2026-09-20", Receipt, Accepted("2026-09-18"), ClockEvent.Extended(D("2026-09-18"), 5));
        accepted.AcceptedOn.ShouldBe(D("2026-09-18"));
        accepted.ExtensionDays.ShouldBe(0);
        accepted.MayExtend.ShouldBeFalse();
        accepted.Ignored.Single().Reason.ShouldBe(IgnoredReason.NotLicensing);
    }

    [Fact]
    public void A_limit_from_receipt_runs_before_acceptance()
    {
        var terms = Standard with { RunsFrom = ClockStart.Receipt };
        Ask(terms, "2026-09-08", Receipt).Statutory!.Start.ShouldBe(D("2026-09-07"));
        Ask(terms, "2026-09-10", Receipt, Accepted("2026-09-09")).Statutory!.Start.ShouldBe(D("2026-09-07"));
        Ask(terms, "2026-09-10", Receipt, ClockEvent.SupplementRequested(D("2026-09-09"))).Statutory.ShouldBeNull();
    }

    [Fact]
    public void A_draft_has_no_clock()
    {
        var clock = Ask(Standard, "2026-09-08");
        clock.Phase.ShouldBe(ClockPhase.Draft);
        (clock.Completeness ?? clock.Statutory ?? clock.Promised ?? clock.Delivery).ShouldBeNull();
        clock.Upcoming.ShouldBeEmpty();
    }
}
