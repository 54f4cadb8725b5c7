using FsCheck;
using FsCheck.Fluent;
using Xinyu.Approval.Flows;

namespace Xinyu.Tests.Approval.Flows;

/// <summary>Every shipped flow in every way it can go, and at random.</summary>
public class FlowWalkTests
{
    private static readonly Dictionary<string, object?> NoVariables = [];

    [Theory]
    [MemberData(nameof(Templates.All), MemberType = typeof(Templates))]
    public void Every_way_through_a_shipped_flow_can_still_come_to_both_ends(string name)
    {
        var simulation = FlowSimulation.Of(Templates.Graph(name));

        simulation.IsComplete.ShouldBeTrue();
        simulation.Failures.ShouldBeEmpty();
        simulation.Ends.ShouldBe(["granted", "refused"]);
        simulation.States.ShouldBeGreaterThan(3);
    }

    [Theory]
    [MemberData(nameof(Templates.All), MemberType = typeof(Templates))]
    public void Any_series_of_outcomes_keeps_the_state_sound_and_ends(string name)
    {
        var graph = Templates.Graph(name);
        Prop.ForAll(Gen.Choose(0, 1_000_000).ListOf(60).ToArbitrary(), choices => Walk(graph, choices))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20080601, 7));
    }

    [Theory]
    [MemberData(nameof(Templates.All), MemberType = typeof(Templates))]
    public void A_flow_can_be_cancelled_wherever_it_stands(string name)
    {
        var graph = Templates.Graph(name);
        foreach (var length in Enumerable.Range(0, 12))
        {
            var state = Play(graph, [.. Enumerable.Range(7, length)]).Last();
            if (state.Status != FlowStatus.Running)
                continue;
            var cancelled = FlowEngine.Advance(graph, state, new FlowCommand.Cancel(), NoVariables);
            cancelled.State.Status.ShouldBe(FlowStatus.Cancelled);
            cancelled.State.Tokens.ShouldBeEmpty();
        }
    }

    private static void Walk(FlowGraph graph, IReadOnlyList<int> choices)
    {
        var states = Play(graph, choices).ToList();

        states.ShouldBe(Play(graph, choices));
        foreach (var state in states)
        {
            FlowState.FromJson(state.ToJson()).ShouldBe(state);
            state.Tokens.Select(token => token.Id).ShouldBeInOrder();
            state.Tokens.All(token => graph.Find(token.Node) is not null && token.Id < state.NextToken).ShouldBeTrue();
            (state.Tokens.Count > 0).ShouldBe(state.Status == FlowStatus.Running);
        }

        Finish(graph, states[^1]).ShouldBeTrue();
    }

    private static IEnumerable<FlowState> Play(FlowGraph graph, IReadOnlyList<int> choices)
    {
        var state = FlowEngine.Advance(graph, FlowState.Initial, new FlowCommand.Start(), NoVariables).State;
        yield return state;
        foreach (var choice in choices)
        {
            var moves = FlowMoves.Of(graph, state);
            if (moves.Count == 0)
                yield break;
            var advance = FlowEngine.Advance(graph, state, moves[choice % moves.Count], NoVariables);
            advance.Failure.ShouldBeNull();
            yield return state = advance.State;
        }
    }

    /// <summary>From here on nobody sends anything back: always the first outcome offered.</summary>
    private static bool Finish(FlowGraph graph, FlowState state)
    {
        for (var step = 0; step < 20 && state.Status == FlowStatus.Running; step++)
            state = FlowEngine.Advance(graph, state, FlowMoves.Of(graph, state)[0], NoVariables).State;
        return state.Status == FlowStatus.Ended;
    }
}
