using Xinyu.Approval.Calendar;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Rules.Tests.Calendar;
using static Xinyu.Approval.Rules.Tests.Deadlines.TestClock;

namespace Xinyu.Approval.Rules.Tests.Deadlines;

/// <summary>T6, arts. 26 and 42(2), and reading 12: one clock over the parts of a bundle. The first acceptance is on Monday 2026-03-02.</summary>
public class JointClockTests
{
    static readonly ClockEvent[] First = [Received("2026-03-02"), Accepted("2026-03-02")];
    static readonly ClockEvent[] Second = [Received("2026-03-03"), Accepted("2026-03-04")];

    static JointPart Part(string key, params ClockEvent[] events) => new(key, events, Standard);

    static JointClock Ask(string asOf, JointExtension? extension, bool allFiled, params JointPart[] parts) =>
        JointClock.Due(parts, allFiled, extension, RealCalendar.Value, DeadlineReadings.Default, D(asOf));

    static JointClock Ask(string asOf, params JointPart[] parts) => Ask(asOf, null, true, parts);

    static DateOnly Days(string from, int days) => DueDate.Of(D(from), days, DayKind.Working, RealCalendar.Value);

    [Fact]
    public void Forty_five_working_days_run_from_the_first_acceptance_in_the_bundle()
    {
        var clock = Ask("2026-03-05", Part("HB-01", Second), Part("FG-01", First), Part("JS-01"));
        clock.Run!.Start.ShouldBe(D("2026-03-02"));
        clock.Run.Due.ShouldBe(Days("2026-03-02", 45));
        clock.Run.Explanation.Count(d => d.Status == ClockDayStatus.Counted).ShouldBe(45);
        clock.Run.Readings.ShouldBe([DeadlineReading.JointKeepsOwnLimits, DeadlineReading.JointStops]);
        Ask("2026-03-05", Part("FG-01", Received("2026-03-05"))).Run.ShouldBeNull();
    }

    [Fact]
    public void The_parts_keep_their_own_limits_beside_it()
    {
        var own = Ask("2026-03-05", Part("FG-01", First), Part("HB-01", Second)).Shares.Single(s => s.Key == "HB-01").Clock;
        own.Statutory!.Due.ShouldBe(Days("2026-03-04", 20));
        own.Promised!.Due.ShouldBe(Days("2026-03-04", 10));
    }

    [Fact]
    public void The_head_of_the_government_lengthens_it_once_by_fifteen_days_at_most()
    {
        var clock = Ask("2026-03-10", new(D("2026-03-10"), 15), true, Part("FG-01", First));
        clock.Run!.Due.ShouldBe(Days("2026-03-02", 60));
        clock.MayExtend.ShouldBeFalse();
        clock.Run.Readings.ShouldContain(DeadlineReading.Extension);
        Ask("2026-03-10", new(D("2026-03-10"), 40), true, Part("FG-01", First)).Run!.Due.ShouldBe(Days("2026-03-02", 60));
        Ask("2026-03-10", Part("FG-01", First)).MayExtend.ShouldBeTrue();
    }

    [Fact]
    public void An_extension_after_expiry_lengthens_nothing()
    {
        var due = Days("2026-03-02", 45);
        var clock = Ask("2026-07-01", new(due.AddDays(1), 15), true, Part("FG-01", First));
        (clock.Run!.Due, clock.ExtensionDays, clock.Light).ShouldBe((due, 0, ClockLight.StatutePassed));
        Ask("2026-07-01", new(due, 15), true, Part("FG-01", First)).Run!.Due.ShouldBe(Days("2026-03-02", 60));
        Ask("2026-07-01", Part("FG-01", First)).MayExtend.ShouldBeFalse();
    }

    [Fact]
    public void A_procedure_of_one_part_does_not_stop_the_whole_while_another_part_is_worked_on()
    {
        JointPart[] parts = [Part("FG-01", First), Part("HB-01", [.. Second, Started("2026-03-09", "2026-03-20"), Ended("2026-03-20")])];
        Ask("2026-03-23", parts).Run!.Due.ShouldBe(Days("2026-03-02", 45));
        var any = JointClock.Due(parts, true, null, RealCalendar.Value, DeadlineReadings.Default with { JointStandsOnlyWithAllParts = false }, D("2026-03-23"));
        any.Run!.Due.ShouldBe(Days("2026-03-02", 45 + 9));
    }

    [Fact]
    public void It_stands_on_the_days_on_which_every_part_under_review_stands()
    {
        var clock = Ask(
            "2026-03-23", Part("FG-01", [.. First, Started("2026-03-11", "2026-03-18"), Ended("2026-03-18")]),
            Part("HB-01", [.. Second, Started("2026-03-09", "2026-03-13"), Ended("2026-03-13")]), Part("JS-01", Received("2026-03-20")));
        clock.Run!.Explanation.Where(d => d.Status == ClockDayStatus.Stopped).Select(d => (d.Day.Day, d.NoteArgument)).ShouldBe([(12, "FG-01、HB-01"), (13, "FG-01、HB-01")]);
        clock.Run.Due.ShouldBe(Days("2026-03-02", 47));
    }

    [Fact]
    public void While_every_part_stands_there_is_no_date_but_the_one_expected()
    {
        JointPart[] parts = [Part("FG-01", [.. First, Started("2026-03-09", "2026-03-20")]), Part("HB-01", [.. Second, Started("2026-03-09", "2026-03-13")])];
        var clock = Ask("2026-03-11", parts);
        (clock.Run!.Due, clock.Run.Expected, clock.IsStopped, clock.StoppedUntil, clock.Light)
            .ShouldBe((null, Days("2026-03-02", 49), true, D("2026-03-13"), ClockLight.Stopped));
        Ask("2026-03-16", parts).IsStopped.ShouldBeFalse();
    }

    [Fact]
    public void Days_on_which_no_part_is_under_review_are_not_the_authorities()
    {
        var decided = Part("FG-01", [.. First, ClockEvent.Granted(D("2026-03-06"))]);
        var idle = Ask("2026-03-12", null, false, decided);
        (idle.IsIdle, idle.IsStopped, idle.Run!.Due, idle.Run.DaysLeft).ShouldBe((true, true, null, 41));
        var again = Ask("2026-03-18", null, false, decided, Part("HB-01", Received("2026-03-12"), Accepted("2026-03-13")));
        again.Run!.Explanation.Where(d => d.Status == ClockDayStatus.Stopped).Select(d => d.Day.Day).ShouldBe([7, 8, 9, 10, 11, 12, 13]);
        again.Run.Due.ShouldBe(Days("2026-03-02", 50));
    }

    [Fact]
    public void It_ends_with_the_last_decision_once_every_part_is_filed()
    {
        JointPart[] parts = [Part("FG-01", [.. First, ClockEvent.Granted(D("2026-03-06"))]), Part("HB-01", [.. Second, ClockEvent.Refusal(D("2026-03-17"))])];
        var clock = Ask("2026-08-03", parts);
        (clock.Run!.Ended?.Day, clock.Run.IsLate, clock.Light, clock.MayExtend).ShouldBe((D("2026-03-17"), false, ClockLight.Off, false));
        Ask("2026-08-03", null, false, parts).Run!.IsRunning.ShouldBeTrue();
    }

    [Fact]
    public void Each_part_uses_the_joint_days_on_which_it_is_under_review_and_does_not_stand()
    {
        var clock = Ask(
            "2026-03-13", Part("FG-01", [.. First, ClockEvent.Granted(D("2026-03-06"))]), Part("HB-01", [.. Second, Started("2026-03-09", "2026-03-11"), Ended("2026-03-11")]), Part("JS-01", Received("2026-03-12")));
        // FG-01: 3 to 6; HB-01: 5, 6, 9 and 12, 13
        clock.Shares.Select(s => (s.Key, s.Used, s.IsUnderReview, s.IsEnded)).ShouldBe([("FG-01", 4, false, true), ("HB-01", 5, true, false), ("JS-01", 0, false, false)]);
    }

    [Fact]
    public void It_warns_before_the_last_day_and_is_red_after_it()
    {
        var due = Days("2026-03-02", 45);
        Ask("2026-03-05", Part("FG-01", First)).Light.ShouldBe(ClockLight.Running);
        JointClock.Due([Part("FG-01", First)], true, null, RealCalendar.Value, DeadlineReadings.Default, due).Light.ShouldBe(ClockLight.Warning);
        JointClock.Due([Part("FG-01", First)], true, null, RealCalendar.Value, DeadlineReadings.Default, new ClockMoment(due, true)).Light.ShouldBe(ClockLight.StatutePassed);
    }
}
