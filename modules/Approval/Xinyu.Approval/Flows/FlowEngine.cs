namespace Xinyu.Approval.Flows;

/// <summary>
/// Runs a flow: one command in, the next state and the effects out. Pure: no clock, no chance, no input but the arguments,
/// so that a case's flow can be replayed from its commands.
/// </summary>
internal static class FlowEngine
{
    public static FlowAdvance Advance(
        FlowGraph graph,
        FlowState state,
        FlowCommand command,
        IReadOnlyDictionary<string, object?> variables) =>
        Advance(graph, state, command, variables, null);

    /// <param name="graph">The definition the case is pinned to.</param>
    /// <param name="state">Where the case stands.</param>
    /// <param name="command">What happens.</param>
    /// <param name="variables">What conditions may ask for.</param>
    /// <param name="judge">Decides about conditions instead of the evaluator; the simulation tries both answers.</param>
    public static FlowAdvance Advance(
        FlowGraph graph,
        FlowState state,
        FlowCommand command,
        IReadOnlyDictionary<string, object?> variables,
        FlowJudge? judge)
    {
        var run = new FlowRun(graph, state, variables, judge);
        var failure = Apply(graph, state, command, run) ?? run.Settle();
        return failure is null ? new(run.State(), run.Effects) : new(state, [], failure);
    }

    private static FlowFailure? Apply(FlowGraph graph, FlowState state, FlowCommand command, FlowRun run) => command switch
    {
        FlowCommand.Start when state.Status != FlowStatus.NotStarted => new(FlowErrorCodes.AlreadyStarted),
        FlowCommand.Start when graph.Starts.Count != 1 => new(FlowErrorCodes.NotExecutable, graph.Id, "startEvent"),
        FlowCommand.Start => run.Leave(graph.Starts[0], null),
        _ when state.Status != FlowStatus.Running => new(FlowErrorCodes.NotRunning),
        FlowCommand.CompleteTask task => CompleteTask(graph, task, run),
        FlowCommand.CompleteService service => CompleteService(graph, service, run),
        FlowCommand.CompleteCall call => CompleteCall(graph, call, run),
        FlowCommand.FireTimer timer => FireTimer(graph, timer, run),
        FlowCommand.DeliverMessage message => Deliver(graph, state, message, run),
        FlowCommand.Cancel => run.Cancel(),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Every command has its case above."),
    };

    private static FlowFailure? CompleteTask(FlowGraph graph, FlowCommand.CompleteTask command, FlowRun run)
    {
        if (graph.Find(command.NodeId) is not { Kind: FlowNodeKind.UserTask } node
            || run.Waiting(node, command.TokenId) is not { } token)
        {
            return new(FlowErrorCodes.TaskNotOpen, command.NodeId);
        }

        var offered = node.Outcomes.Count == 0 ? command.Outcome is null : node.Outcomes.Contains(command.Outcome);
        return offered
            ? run.Complete(node, token, command.Outcome)
            : new(FlowErrorCodes.OutcomeNotOffered, command.NodeId, command.Outcome);
    }

    private static FlowFailure? CompleteService(FlowGraph graph, FlowCommand.CompleteService command, FlowRun run) =>
        graph.Find(command.NodeId) is { Kind: FlowNodeKind.ServiceTask } node && run.Waiting(node, command.TokenId) is { } token
            ? run.Complete(node, token, null)
            : new(FlowErrorCodes.ServiceNotRequested, command.NodeId);

    private static FlowFailure? CompleteCall(FlowGraph graph, FlowCommand.CompleteCall command, FlowRun run)
    {
        if (graph.Find(command.NodeId) is not { Kind: FlowNodeKind.CallActivity } node
            || run.Waiting(node, command.TokenId) is not { } token)
        {
            return new(FlowErrorCodes.CallNotRequested, command.NodeId);
        }

        // A call that declares no outcomes takes whatever the called flow says.
        return node.Outcomes.Count == 0 || node.Outcomes.Contains(command.Outcome)
            ? run.Complete(node, token, command.Outcome)
            : new(FlowErrorCodes.OutcomeNotOffered, command.NodeId, command.Outcome);
    }

    private static FlowFailure? FireTimer(FlowGraph graph, FlowCommand.FireTimer command, FlowRun run)
    {
        if (graph.Find(command.NodeId) is not { } node || run.Armed(node, command.TokenId) is not { } timer)
            return new(FlowErrorCodes.TimerNotArmed, command.NodeId);
        return run.Fire(node, timer);
    }

    private static FlowFailure? Deliver(FlowGraph graph, FlowState state, FlowCommand.DeliverMessage message, FlowRun run)
    {
        var awaited = false;
        foreach (var token in state.Tokens)
        {
            if (graph.Find(token.Node) is not { Kind: FlowNodeKind.MessageCatch } node || node.Message != message.Name)
                continue;
            awaited = true;
            if (run.Complete(node, token, token.Outcome) is { } failure)
                return failure;
        }

        return awaited ? null : new(FlowErrorCodes.MessageNotAwaited, null, message.Name);
    }
}
