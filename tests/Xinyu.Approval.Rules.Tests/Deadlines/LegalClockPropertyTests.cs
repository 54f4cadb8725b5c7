using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Rules.Tests.Calendar;

namespace Xinyu.Approval.Rules.Tests.Deadlines;

/// <summary>What holds for every case, tried on generated ones; the seed is fixed.</summary>
public class LegalClockPropertyTests
{
    /// <param name="Stops">Start and length in days after acceptance; the result comes on the last day.</param>
    public sealed record Sample(DateOnly Accepted, ItemTerms Terms, IReadOnlyList<(int Start, int Length)> Stops, int Extension)
    {
        public IEnumerable<ClockEvent> Events(IEnumerable<(int Start, int Length)>? stops = null)
        {
            yield return ClockEvent.Accepted(Accepted);
            if (Extension > 0)
                yield return ClockEvent.Extended(Accepted, Extension);
            foreach (var (i, (start, length)) in (stops ?? Stops).Index())
            {
                yield return ClockEvent.ProcedureStarted(Accepted.AddDays(start), $"P{i}", Accepted.AddDays(start + length), stops: true);
                yield return ClockEvent.ProcedureEnded(Accepted.AddDays(start + length), $"P{i}");
            }
        }

        public CaseClock Clock(IEnumerable<(int Start, int Length)>? stops = null) =>
            LegalClock.Due([.. Events(stops)], Terms, RealCalendar.Value, DeadlineReadings.Default, Accepted);
    }

    static readonly Gen<(int, int)> Stop = from start in Gen.Choose(0, 40) from length in Gen.Choose(0, 30) select (start, length);

    static readonly Arbitrary<Sample> Samples = (
        from day in Gen.Choose(0, 365 * 19)
        from days in Gen.Choose(1, 60)
        from kind in Gen.Elements(DayKind.Working, DayKind.Calendar)
        from promise in Gen.Choose(1, 60)
        from count in Gen.Choose(0, 4)
        from stops in Stop.ArrayOf(count)
        from extension in Gen.Choose(0, 12)
        select new Sample(new DateOnly(2007, 1, 1).AddDays(day), new(days, kind, promise), stops, extension)).ToArbitrary();

    static void Holds(Func<Sample, bool> property) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(
                FSharpOption<Replay>.Some(new(new Rnd(20080601, 7), FSharpOption<int>.None))),
            Prop.ForAll(Samples, property));

    [Fact]
    public void A_due_date_is_never_a_day_off_nor_a_day_on_which_the_clock_stands() => Holds(sample =>
    {
        var clock = sample.Clock();
        return new[] { clock.Promised!, clock.Statutory! }.All(run =>
            RealCalendar.Value.IsWorkingDay(run.Expected!.Value) && run.Explanation[^1].Status != ClockDayStatus.Stopped);
    });

    [Fact]
    public void The_promise_never_ends_after_the_statute() =>
        Holds(sample => sample.Clock() is var clock && clock.Promised!.Expected <= clock.Statutory!.Expected);

    [Fact]
    public void One_more_stop_never_moves_a_date_earlier() => Holds(sample =>
    {
        if (sample.Stops.Count == 0)
            return true;
        var (fewer, more) = (sample.Clock(sample.Stops.Skip(1)), sample.Clock());
        return fewer.Promised!.Expected <= more.Promised!.Expected && fewer.Statutory!.Expected <= more.Statutory!.Expected;
    });

    [Fact]
    public void A_stop_split_in_two_changes_nothing() => Holds(sample =>
    {
        var split = sample.Stops.SelectMany(stop => new[]
        {
            (stop.Start, Length: stop.Length / 2),
            (Start: stop.Start + stop.Length / 2, Length: stop.Length - stop.Length / 2),
        });
        return Dates(sample.Clock(split)) == Dates(sample.Clock());
    });

    [Fact]
    public void The_order_of_overlapping_stops_does_not_matter() =>
        Holds(sample => Dates(sample.Clock(sample.Stops.Reverse())) == Dates(sample.Clock()));

    [Fact]
    public void Replaying_the_events_gives_the_same_clock() =>
        Holds(sample => JsonSerializer.Serialize(sample.Clock()) == JsonSerializer.Serialize(sample.Clock()));

    [Fact]
    public void The_explanation_names_every_day_once_and_ends_on_the_date() => Holds(sample =>
    {
        var run = sample.Clock().Statutory!;
        var days = run.Explanation.Select(day => day.Day.DayNumber).ToList();
        return run.Explanation[^1].Day == run.Expected
            && days.SequenceEqual(Enumerable.Range(days[0], days.Count))
            && run.Explanation.Count(day => day.Status == ClockDayStatus.Counted) == run.Days
            && run.DaysLeft == run.Days;
    });

    [Fact]
    public void Asked_day_by_day_the_days_left_never_grow_and_lateness_begins_after_the_date() => Holds(sample =>
    {
        var events = sample.Events().ToList();
        var left = int.MaxValue;
        for (var i = 0; i < 120; i += 3)
        {
            var moment = new ClockMoment(sample.Accepted.AddDays(i), i % 2 == 1);
            var run = LegalClock.Due(events, sample.Terms, RealCalendar.Value, DeadlineReadings.Default, moment).Promised!;
            if (run.DaysLeft > left || run.IsLate != moment.IsPast(run.Expected!.Value))
                return false;
            left = run.DaysLeft;
        }
        return true;
    });

    static (DateOnly?, DateOnly?) Dates(CaseClock clock) => (clock.Promised!.Expected, clock.Statutory!.Expected);
}
