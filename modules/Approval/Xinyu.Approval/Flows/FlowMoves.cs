namespace Xinyu.Approval.Flows;

/// <summary>Every command that a state can take, but the cancellation.</summary>
internal static class FlowMoves
{
    public static IReadOnlyList<FlowCommand> Of(FlowGraph graph, FlowState state)
    {
        var moves = new List<FlowCommand>();
        foreach (var token in state.Tokens)
        {
            if (token.Via is not null || graph.Find(token.Node) is not { } node)
                continue;
            switch (node.Kind)
            {
                case FlowNodeKind.UserTask when node.Outcomes.Count == 0:
                    moves.Add(new FlowCommand.CompleteTask(node.Id, null, token.Id));
                    break;
                case FlowNodeKind.UserTask:
                    moves.AddRange(node.Outcomes.Select(outcome => new FlowCommand.CompleteTask(node.Id, outcome, token.Id)));
                    break;
                case FlowNodeKind.ServiceTask:
                    moves.Add(new FlowCommand.CompleteService(node.Id, token.Id));
                    break;
                case FlowNodeKind.CallActivity when node.Outcomes.Count == 0:
                    moves.Add(new FlowCommand.CompleteCall(node.Id, null, token.Id));
                    break;
                case FlowNodeKind.CallActivity:
                    moves.AddRange(node.Outcomes.Select(outcome => new FlowCommand.CompleteCall(node.Id, outcome, token.Id)));
                    break;
                case FlowNodeKind.MessageCatch when node.Message is not null:
                    moves.Add(new FlowCommand.DeliverMessage(node.Message));
                    break;
            }
        }

        moves.AddRange(state.Timers.Select(timer => new FlowCommand.FireTimer(timer.Node, timer.Token)));
        return [.. moves.Distinct()];
    }
}
