using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Rules.Tests.Calendar;

namespace Xinyu.Approval.Rules.Tests.Deadlines;

/// <summary>What holds for every bundle, tried on generated ones; the seed is fixed.</summary>
public class JointClockPropertyTests
{
    static readonly DateOnly First = new(2025, 1, 6);

    public sealed record Sample(IReadOnlyList<JointPart> Parts, bool AllFiled, int AsOf, int Extension)
    {
        public JointClock Clock(IReadOnlyList<JointPart>? parts = null, int? extension = null) => JointClock.Due(
            parts ?? Parts, AllFiled, (extension ?? Extension) is var days and > 0 ? new(First, days) : null, RealCalendar.Value, DeadlineReadings.Default, First.AddDays(AsOf));
    }

    static readonly Gen<JointPart> Part =
        from accepted in Gen.Choose(0, 25)
        from stops in (from start in Gen.Choose(0, 40) from length in Gen.Choose(0, 20) select (start, length)).ArrayOf(2)
        from decided in Gen.Choose(0, 60)
        select new JointPart("", [.. Events(accepted, stops, decided)], new(20, DayKind.Working, 10));

    static readonly Arbitrary<Sample> Samples = (
        from count in Gen.Choose(1, 5)
        from parts in Part.ArrayOf(count)
        from allFiled in Gen.Elements(true, false)
        from asOf in Gen.Choose(0, 120)
        from extension in Gen.Choose(0, 15)
        select new Sample([.. parts.Select((p, i) => new JointPart($"P{i}", [.. p.Events.Where(e => e.Day <= First.AddDays(asOf))], p.Terms))], allFiled, asOf, extension)).ToArbitrary();

    static IEnumerable<ClockEvent> Events(int accepted, (int Start, int Length)[] stops, int decided)
    {
        var events = new List<ClockEvent> { ClockEvent.Received(First.AddDays(accepted)), ClockEvent.Accepted(First.AddDays(accepted)) };
        foreach (var (i, (start, length)) in stops.Index())
        {
            events.Add(ClockEvent.ProcedureStarted(First.AddDays(accepted + start), $"S{i}", First.AddDays(accepted + start + length), stops: true));
            events.Add(ClockEvent.ProcedureEnded(First.AddDays(accepted + start + length), $"S{i}"));
        }
        if (decided < 50) events.Add(ClockEvent.Granted(First.AddDays(accepted + decided)));
        return events.OrderBy(e => e.Day);
    }

    static void Holds(Func<Sample, bool> property) => Prop.ForAll(Samples, property).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261126, 9));

    [Fact]
    public void It_has_a_working_day_as_its_end_and_explains_every_day_once() => Holds(sample => sample.Clock().Run is not { Expected: { } due } run
        || (RealCalendar.Value.IsWorkingDay(due) && run.Explanation[^1].Day == due
            && run.Explanation.Select(d => d.Day.DayNumber).SequenceEqual(Enumerable.Range(run.Start.DayNumber, run.Explanation.Count))));

    [Fact]
    public void In_which_order_the_parts_are_named_changes_nothing() => Holds(sample =>
    {
        var (one, other) = (sample.Clock(), sample.Clock([.. sample.Parts.Reverse()]));
        return Plain(one) == Plain(other) && one.Shares.OrderBy(s => s.Key).Select(s => s.Used).SequenceEqual(other.Shares.OrderBy(s => s.Key).Select(s => s.Used));

        static string Plain(JointClock clock) => JsonSerializer.Serialize((clock.Run?.Start, clock.Run?.Due, clock.Run?.Expected, clock.Light, clock.IsStopped, clock.StoppedUntil).ToString());
    });

    [Fact]
    public void No_part_alone_can_stop_it_while_another_is_worked_on() => Holds(sample =>
    {
        var clock = sample.Clock();
        return clock.Run is null || clock.Run.Explanation.Where(d => d.Status == ClockDayStatus.Stopped && d.NoteArgument != "-").All(d =>
            clock.Shares.Where(s => s.Clock.AcceptedOn < d.Day && !(s.Clock.DecidedOn < d.Day)).All(s => d.NoteArgument!.Split('、').Contains(s.Key)));
    });

    [Fact]
    public void It_ends_no_later_than_if_every_days_stop_of_any_part_counted_and_no_earlier_than_without_any() => Holds(sample =>
    {
        if (sample.Clock().Run is not { Expected: { } due } run) return true;
        var plain = DueDate.Of(run.Start, run.Days, DayKind.Working, RealCalendar.Value);
        var any = JointClock.Due(
            sample.Parts, sample.AllFiled, sample.Extension > 0 ? new(First, sample.Extension) : null, RealCalendar.Value,
            DeadlineReadings.Default with { JointStandsOnlyWithAllParts = false }, First.AddDays(sample.AsOf));
        return plain <= due && due <= any.Run!.Expected;
    });

    [Fact]
    public void An_extension_never_moves_it_earlier() => Holds(sample =>
        sample.Clock(extension: 0).Run?.Expected is not { } before || before <= sample.Clock(extension: 15).Run!.Expected);

    [Fact]
    public void No_part_uses_more_days_than_the_clock_has_counted() => Holds(sample =>
    {
        var clock = sample.Clock();
        return clock.Shares.All(s => s.Used >= 0 && s.Used <= (clock.Run is null ? 0 : clock.Run.Days - clock.Run.DaysLeft));
    });
}
