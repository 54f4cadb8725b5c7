using System.Diagnostics;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Deadlines;

namespace Xinyu.Benchmarks.Measures;

/// <summary>Both due dates, with the explanation of every day, of a case with 50 events: accepted, extended, and 24 procedures that stop the clock.</summary>
internal sealed class DueDateBenchmark : IBenchmark
{
    public string Name => "due-date";

    public Task<IReadOnlyList<Reading>> RunAsync(Bench bench)
    {
        var calendar = WorkCalendar.Parse(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "etc", "calendar", "days-2007-2026.csv")), version: 1);
        var terms = new ItemTerms(60, DayKind.Working, 30);
        var events = Events(new DateOnly(2024, 3, 4));
        if (events.Count != 50) throw new InvalidOperationException($"{events.Count} events");
        var asOf = new ClockMoment(new DateOnly(2024, 3, 4).AddDays(300), false);
        var rounds = bench.Quick ? 1_000 : 10_000;
        Ask(rounds);
        var micros = Enumerable.Range(0, 5).Select(_ => Ask(rounds)).Order().ElementAt(2);
        return Task.FromResult<IReadOnlyList<Reading>>(
            [new("due date of a case with 50 events", $"{micros:0.0} µs", "< 50 µs", micros < 50, "both limits, every day explained")]);

        double Ask(int times)
        {
            var began = Stopwatch.GetTimestamp();
            for (var i = 0; i < times; i++)
            {
                if (LegalClock.Due(events, terms, calendar, DeadlineReadings.Default, asOf).Promised is null)
                    throw new InvalidOperationException("The case has no promised limit.");
            }

            return Stopwatch.GetElapsedTime(began).TotalMicroseconds / times;
        }
    }

    private static List<ClockEvent> Events(DateOnly accepted)
    {
        var events = new List<ClockEvent> { ClockEvent.Received(accepted), ClockEvent.Accepted(accepted) };
        for (var i = 0; i < 24; i++)
        {
            var start = accepted.AddDays(2 + (i * 5));
            events.Add(ClockEvent.ProcedureStarted(start, $"P{i}", start.AddDays(2), stops: true));
            events.Add(ClockEvent.ProcedureEnded(start.AddDays(2), $"P{i}"));
        }

        return events;
    }
}
