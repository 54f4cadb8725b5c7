using System.Diagnostics;
using Xinyu.Approval.Flows;

namespace Xinyu.Benchmarks.Measures;

/// <summary>Steps of the flow engine on one core: the standard flow played from start to end, over and over.</summary>
internal sealed class AdvanceBenchmark : IBenchmark
{
    private static readonly FlowCommand[] Play =
    [
        new FlowCommand.Start(), new FlowCommand.CompleteTask("handle", "agree"), new FlowCommand.CompleteTask("review", "agree"),
        new FlowCommand.CompleteTask("approve", "grant"), new FlowCommand.CompleteService("makeDocuments"), new FlowCommand.CompleteTask("deliver", "done"),
    ];

    public string Name => "advance";

    public Task<IReadOnlyList<Reading>> RunAsync(Bench bench)
    {
        var xml = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "etc", "flows", "standard.bpmn"));
        var graph = FlowDocument.Parse(xml, FeelLanguage.Instance).Graph;
        var rounds = bench.Quick ? 5_000 : 50_000;
        PlayRounds(graph, rounds / 5); // warm
        var perSecond = Enumerable.Range(0, 5).Select(_ => PlayRounds(graph, rounds)).Order().ElementAt(2);
        return Task.FromResult<IReadOnlyList<Reading>>(
            [new("`Advance`, one core", $"{perSecond:N0} steps/s", "≥ 100,000", perSecond >= 100_000, "standard flow, six steps from start to end")]);
    }

    private static double PlayRounds(FlowGraph graph, int rounds)
    {
        var variables = new Dictionary<string, object?>();
        var began = Stopwatch.GetTimestamp();
        for (var i = 0; i < rounds; i++)
        {
            var state = FlowState.Initial;
            foreach (var command in Play)
            {
                var advance = FlowEngine.Advance(graph, state, command, variables);
                if (!advance.Succeeded) throw new InvalidOperationException($"{command}: {advance.Failure}");
                state = advance.State;
            }

            if (state.Status != FlowStatus.Ended) throw new InvalidOperationException("The flow did not end.");
        }

        return rounds * Play.Length / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}
