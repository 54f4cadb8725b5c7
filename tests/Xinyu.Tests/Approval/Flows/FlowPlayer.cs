using Xinyu.Approval.Flows;

namespace Xinyu.Tests.Approval.Flows;

/// <summary>Plays one case through a flow and remembers what came out.</summary>
internal sealed class FlowPlayer(FlowGraph graph, Dictionary<string, object?>? variables = null)
{
    private readonly Dictionary<string, object?> _variables = variables ?? [];

    public FlowState State { get; private set; } = FlowState.Initial;

    public List<FlowEffect> Effects { get; } = [];

    public IReadOnlyList<FlowEffect> Last { get; private set; } = [];

    public string[] At => [.. State.Tokens.Where(token => token.Via is null).Select(token => token.Node)];

    public static FlowPlayer Started(FlowGraph graph, Dictionary<string, object?>? variables = null) =>
        new FlowPlayer(graph, variables).Do(new FlowCommand.Start());

    public FlowPlayer Do(FlowCommand command)
    {
        var advance = FlowEngine.Advance(graph, State, command, _variables);
        advance.Failure.ShouldBeNull($"{command}");
        State = advance.State;
        Last = advance.Effects;
        Effects.AddRange(advance.Effects);
        return this;
    }

    public FlowFailure Fail(FlowCommand command)
    {
        var advance = FlowEngine.Advance(graph, State, command, _variables);
        advance.State.ShouldBeSameAs(State);
        advance.Effects.ShouldBeEmpty();
        return advance.Failure.ShouldNotBeNull($"{command}");
    }

    public FlowPlayer Task(string node, string? outcome) => Do(new FlowCommand.CompleteTask(node, outcome));

    public FlowPlayer Service(string node) => Do(new FlowCommand.CompleteService(node));

    public FlowPlayer Message(string name) => Do(new FlowCommand.DeliverMessage(name));

    public FlowPlayer Timer(string node) => Do(new FlowCommand.FireTimer(node));

    public FlowPlayer Delivered() => Service("makeDocuments").Task("deliver", "done");
}
