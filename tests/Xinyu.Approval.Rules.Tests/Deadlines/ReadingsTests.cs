using Xinyu.Approval.Deadlines;
using static Xinyu.Approval.Rules.Tests.Deadlines.TestClock;

namespace Xinyu.Approval.Rules.Tests.Deadlines;

/// <summary>Each reading: what its default gives, what the other value gives, and that the date names it.</summary>
public class ReadingsTests
{
    static readonly DeadlineReadings Default = DeadlineReadings.Default;
    static readonly ClockEvent Acceptance = Accepted("2026-09-07");

    [Fact]
    public void Reading_1_the_day_of_suspension_counts_and_the_day_of_resumption_does_not()
    {
        ClockEvent[] events = [Acceptance, Started("2026-09-08", "2026-09-30"), Ended("2026-09-10")];
        var clock = Ask(Standard, "2026-09-11", events);
        clock.Promised!.Explanation.Where(day => day.Status == ClockDayStatus.Stopped).Select(day => day.Day.Day).ShouldBe([9, 10]);
        clock.Promised.Readings.ShouldContain(DeadlineReading.StopDays);
        Stopped(Default with { SuspensionDayCounts = false }).ShouldBe([8, 9, 10]);
        Stopped(Default with { ResumptionDayCounts = true }).ShouldBe([9]);
        Ask(Standard, "2026-09-11", Acceptance, Started("2026-09-07", "2026-09-30"), Ended("2026-09-07")).Promised!.Due.ShouldBe(D("2026-09-20"));

        IEnumerable<int> Stopped(DeadlineReadings readings) => Ask(Standard, readings, D("2026-09-11"), events)
            .Promised!.Explanation.Where(day => day.Status == ClockDayStatus.Stopped).Select(day => day.Day.Day);
    }

    [Fact]
    public void Reading_1_overlapping_stops_merge_as_sets_of_days()
    {
        var merged = Ask(
            Standard, "2026-09-23", Acceptance, Started("2026-09-08", "2026-09-30"), Started("2026-09-10", "2026-09-30", "检测"),
            Ended("2026-09-14"), Ended("2026-09-16", "检测"));
        var one = Ask(Standard, "2026-09-23", Acceptance, Started("2026-09-08", "2026-09-30"), Ended("2026-09-16"));
        merged.Promised!.Due.ShouldBe(one.Promised!.Due);
        Ask(Standard, "2026-09-15", Acceptance, Started("2026-09-08", "2026-09-30"), Started("2026-09-10", "2026-09-30", "检测"), Ended("2026-09-14"))
            .IsStopped.ShouldBeTrue();
    }

    [Fact]
    public void Reading_2_a_last_day_off_moves_to_a_working_day_on_which_the_clock_runs()
    {
        // 12 calendar days from the 7th end on Saturday 19; the next working day is the make-up Sunday 20
        var terms = new ItemTerms(12, DayKind.Calendar, 12);
        Ask(terms, "2026-09-07", Acceptance).Statutory!.Due.ShouldBe(D("2026-09-20"));
        ClockEvent[] events = [Acceptance, Started("2026-09-19", "2026-09-22")];
        var run = Ask(terms, "2026-09-23", events).Statutory!;
        run.Due.ShouldBe(D("2026-09-23"));
        run.Readings.ShouldContain(DeadlineReading.RollOver);
        Ask(terms, Default with { RollOverSkipsStops = false }, D("2026-09-23"), events).Statutory!.Due.ShouldBe(D("2026-09-20"));
    }

    [Fact]
    public void Reading_3_a_limit_from_receipt_runs_from_the_complete_supplement()
    {
        var terms = Standard with { RunsFrom = ClockStart.Receipt };
        ClockEvent[] events =
        [
            Received("2026-09-07"), ClockEvent.SupplementRequested(D("2026-09-08")), ClockEvent.SupplementDeclared(D("2026-09-15")),
            Accepted("2026-09-16"),
        ];
        var run = Ask(terms, "2026-09-17", events).Statutory!;
        run.Start.ShouldBe(D("2026-09-15"));
        run.Readings.ShouldContain(DeadlineReading.ReceiptAfterSupplement);
        Ask(terms, Default with { SupplementRestartsReceiptClock = false }, D("2026-09-17"), events).Statutory!.Start.ShouldBe(D("2026-09-07"));
    }

    [Fact]
    public void Reading_4_an_extension_is_one_period_once_up_to_the_maximum_for_the_statute_alone()
    {
        var plain = Ask(Standard, "2026-09-08", Acceptance);
        plain.MayExtend.ShouldBeTrue();
        var clock = Ask(
            Standard, "2026-09-08", Acceptance, ClockEvent.Extended(D("2026-09-08"), 12), ClockEvent.Extended(D("2026-09-08"), 5));
        clock.ExtensionDays.ShouldBe(10);
        clock.Statutory!.Days.ShouldBe(30);
        clock.Statutory.Due.ShouldBe(DueDate.Of(D("2026-09-07"), 30, DayKind.Working, Calendar.RealCalendar.Value));
        clock.Statutory.Readings.ShouldContain(DeadlineReading.Extension);
        clock.Statutory.Explanation[^1].Note.ShouldBe(ClockNotes.Extension);
        clock.Promised!.Due.ShouldBe(plain.Promised!.Due);
        clock.MayExtend.ShouldBeFalse();
        clock.Ignored.Single().Reason.ShouldBe(IgnoredReason.Repeated);
        Ask(Standard, "2026-09-08", Acceptance, ClockEvent.Extended(D("2026-09-08"), 3)).Statutory!.Days.ShouldBe(23);
    }

    [Fact]
    public void Reading_4_calendar_days_are_lengthened_in_calendar_days_as_one_period()
    {
        // 12 days end on Saturday 19 and move to the 20th; 12 + 3 end on the 22nd, but 3 days after the 20th is the 23rd
        var terms = new ItemTerms(12, DayKind.Calendar, 12);
        ClockEvent[] events = [Acceptance, ClockEvent.Extended(D("2026-09-18"), 3)];
        var clock = Ask(terms, "2026-09-18", events);
        clock.Statutory!.Due.ShouldBe(D("2026-09-22"));
        clock.Promised!.Due.ShouldBe(D("2026-09-20")); // capped by the unextended statute
        Ask(terms, Default with { ExtensionIsOnePeriod = false }, D("2026-09-18"), events).Statutory!.Due.ShouldBe(D("2026-09-23"));
        Ask(terms, Default with { PromiseCappedByUnextendedStatute = false }, D("2026-09-18"), events).Promised!.Due.ShouldBe(D("2026-09-22"));
    }

    [Fact]
    public void Reading_4_the_due_day_is_the_last_to_ask_also_while_the_clock_stands()
    {
        var terms = new ItemTerms(10, DayKind.Working, 10); // due on 20 September
        Ask(terms, "2026-09-20", Acceptance, ClockEvent.Extended(D("2026-09-20"), 5)).ExtensionDays.ShouldBe(5);
        var late = Ask(terms, "2026-09-21", Acceptance, ClockEvent.Extended(D("2026-09-21"), 5));
        late.ExtensionDays.ShouldBe(0);
        late.Ignored.Single().Reason.ShouldBe(IgnoredReason.ExtensionTooLate);
        Ask(terms, Evening("2026-09-20"), Acceptance).MayExtend.ShouldBeFalse();
        var standing = Ask(terms, "2026-09-25", Acceptance, Started("2026-09-16", "2026-10-30"));
        standing.MayExtend.ShouldBeTrue();
        Ask(terms, "2026-09-25", Acceptance, Started("2026-09-16", "2026-10-30"), ClockEvent.Extended(D("2026-09-25"), 5))
            .Statutory!.DaysLeft.ShouldBe(standing.Statutory!.DaysLeft + 5);
    }

    [Fact]
    public void Reading_5_a_procedure_covers_only_the_time_stated_in_writing()
    {
        ClockEvent[] events = [Acceptance, Started("2026-09-08", "2026-09-10")];
        var clock = Ask(Standard, "2026-09-15", events);
        clock.IsStopped.ShouldBeFalse();
        clock.Promised!.Due.ShouldBe(D("2026-09-22"));
        clock.Promised.Readings.ShouldContain(DeadlineReading.StatedTimeOnly);
        Ask(Standard, "2026-09-15", [.. events, Ended("2026-09-14")]).Promised!.Due.ShouldBe(D("2026-09-22"));

        var other = Ask(Standard, Default with { ProcedureCoversOnlyStatedTime = false }, D("2026-09-15"), events);
        other.IsStopped.ShouldBeTrue();
        other.Promised!.Due.ShouldBeNull();
        other.Promised.DaysLeft.ShouldBe(9);
        Ask(Standard, Default with { ProcedureCoversOnlyStatedTime = false }, D("2026-09-15"), [.. events, Ended("2026-09-14")])
            .Promised!.Due.ShouldBe(D("2026-09-24"));
    }

    [Fact]
    public void Reading_6_a_receipt_on_a_day_off_or_after_closing_belongs_to_that_date()
    {
        var clock = Ask(Standard, "2026-09-12", Received("2026-09-12")); // a Saturday
        clock.ReceivedOn.ShouldBe(D("2026-09-12"));
        clock.Completeness!.Due.ShouldBe(D("2026-09-18"));
        clock.Completeness.Readings.ShouldContain(DeadlineReading.ReceiptDate);
        Ask(Standard, "2026-09-11", ClockEvent.Received(Evening("2026-09-11"))).ReceivedOn.ShouldBe(D("2026-09-11"));
        var other = Default with { ReceiptBelongsToItsDate = false };
        Ask(Standard, other, D("2026-09-12"), Received("2026-09-12")).ReceivedOn.ShouldBe(D("2026-09-14"));
        Ask(Standard, other, D("2026-09-12"), ClockEvent.Received(Evening("2026-09-11"))).ReceivedOn.ShouldBe(D("2026-09-14"));
    }

    [Fact]
    public void Reading_7_acceptance_starts_on_its_day_and_stays_back_dated_after_the_lapse()
    {
        ClockEvent[] inTime = [Received("2026-09-07"), Accepted("2026-09-10")];
        Ask(Standard, "2026-09-11", inTime).AcceptedOn.ShouldBe(D("2026-09-10"));
        Ask(Standard, Default with { AcceptanceStartsOnItsDay = false }, D("2026-09-11"), inTime).AcceptedOn.ShouldBe(D("2026-09-07"));

        ClockEvent[] late = [Received("2026-09-07"), ClockEvent.DeemedAccepted(Evening("2026-09-14")), Accepted("2026-09-16")];
        var clock = Ask(Standard, "2026-09-17", late);
        clock.AcceptedOn.ShouldBe(D("2026-09-07"));
        clock.Statutory!.Readings.ShouldContain(DeadlineReading.AcceptanceDate);
        clock.Ignored.Single().Reason.ShouldBe(IgnoredReason.AfterLapse);
        Ask(Standard, "2026-09-17", Received("2026-09-07"), Accepted("2026-09-16")).AcceptedOn.ShouldBe(D("2026-09-07"));
        Ask(Standard, Default with { LapsedAcceptanceStaysBackDated = false }, D("2026-09-17"), late).AcceptedOn.ShouldBe(D("2026-09-16"));
    }

    [Fact]
    public void Reading_8_while_a_stop_is_open_there_is_no_due_date()
    {
        ClockEvent[] events = [Acceptance, Started("2026-09-08", "2026-09-10")];
        var run = Ask(Standard, "2026-09-09", events).Promised!;
        run.Due.ShouldBeNull();
        run.Expected.ShouldBe(D("2026-09-22"));
        run.Readings.ShouldContain(DeadlineReading.NoDateWhileStopped);
        Ask(Standard, Default with { NoDueDateWhileStopped = false }, D("2026-09-09"), events).Promised!.Due.ShouldBe(D("2026-09-22"));
    }

    [Fact]
    public void Reading_9_a_tier_counts_from_the_start_of_the_clock_and_can_be_corrected()
    {
        var terms = Standard with { Tiers = [new("报告书", 60, DayKind.Calendar, 30), new("报告表", 30, DayKind.Calendar, 15)] };
        Ask(terms, "2026-09-08", Acceptance).Statutory!.Days.ShouldBe(20);
        var clock = Ask(terms, "2026-09-10", Acceptance, ClockEvent.TierFixed(D("2026-09-08"), "报告书"), ClockEvent.TierFixed(D("2026-09-09"), "报告表"));
        clock.Tier!.Code.ShouldBe("报告表");
        clock.Statutory!.Start.ShouldBe(D("2026-09-07"));
        clock.Statutory.Due.ShouldBe(D("2026-10-08"));
        clock.Promised!.Days.ShouldBe(15);
        clock.Statutory.Readings.ShouldContain(DeadlineReading.TierFromStart);
        Ask(terms, Default with { TierCountsFromClockStart = false }, D("2026-09-10"), Acceptance, ClockEvent.TierFixed(D("2026-09-08"), "报告表"))
            .Statutory!.Start.ShouldBe(D("2026-09-08"));
        Ask(terms, "2026-09-10", Acceptance, ClockEvent.TierFixed(D("2026-09-08"), "没有")).Ignored.Single().Reason.ShouldBe(IgnoredReason.UnknownTier);
    }

    [Fact]
    public void Reading_10_joint_items_keep_their_own_limits_and_only_a_bundle_has_45_and_15_days()
    {
        var item = Ask(Standard with { Joint = true }, "2026-09-08", Acceptance);
        item.Statutory!.Days.ShouldBe(20);
        item.Statutory.Readings.ShouldContain(DeadlineReading.JointKeepsOwnLimits);
        var bundle = Ask(ItemTerms.JointBundle(30), "2026-09-08", Acceptance, ClockEvent.Extended(D("2026-09-08"), 20));
        bundle.Statutory!.Days.ShouldBe(45 + 15);
    }

    [Fact]
    public void Reading_11_a_procedure_of_an_internal_item_stops_its_policy_clock()
    {
        var terms = Standard with { Licensing = false };
        ClockEvent[] events = [Acceptance, Started("2026-09-08", "2026-09-30"), Ended("2026-09-10")];
        var run = Ask(terms, "2026-09-11", events).Promised!;
        run.Due.ShouldBe(D("2026-09-22"));
        run.Readings.ShouldContain(DeadlineReading.InternalProcedures);
        Ask(terms, Default with { InternalProceduresStopClock = false }, D("2026-09-11"), events).Promised!.Due.ShouldBe(D("2026-09-20"));
    }

    [Fact]
    public void A_supplement_asked_for_during_review_stops_no_clock_unless_the_parameter_says_so()
    {
        ClockEvent[] events = [Acceptance, ClockEvent.SupplementRequested(D("2026-09-08"), D("2026-09-30")), ClockEvent.SupplementDeclared(D("2026-09-10"))];
        var clock = Ask(Standard, "2026-09-11", events);
        clock.Promised!.Due.ShouldBe(D("2026-09-20"));
        clock.Ignored[0].Reason.ShouldBe(IgnoredReason.NoGroundInReview);
        Ask(Standard, Default with { ReviewSupplementStopsClock = true }, D("2026-09-11"), events).Promised!.Due.ShouldBe(D("2026-09-22"));
    }
}
