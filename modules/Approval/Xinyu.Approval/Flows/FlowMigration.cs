namespace Xinyu.Approval.Flows;

/// <summary>
/// Carries a case's place in one flow over to another, pure. A place has its counterpart under the same id, as the same kind of
/// element with the same legal step; where a new flow means something else by it, it has to name it anew.
/// </summary>
internal static class FlowMigration
{
    public static IReadOnlyList<FlowPosition> Positions(FlowState state, FlowGraph from, FlowGraph to) =>
        [.. state.Tokens.Select(token => new FlowPosition(token, from.Find(token.Node), Counterpart(token, from, to)))];

    /// <summary>Whether a case could have come by itself to these places together; two branches that the new flow has one after the other cannot both be open.</summary>
    public static bool IsReachable(FlowState state, FlowGraph to) => FlowSimulation.Of(to).HasPlace(state);

    /// <summary>
    /// The same tokens and outcomes. A timer that runs keeps the length it was started with, where it still has a place; what the new
    /// flow counts beside a task that is open, counts from now.
    /// </summary>
    public static FlowState Carry(FlowState state, FlowGraph to)
    {
        var kept = state.Timers.Where(timer => BelongsTo(timer, state, to)).ToList();
        var added =
            from token in state.Tokens
            from boundary in to.Find(token.Node)?.Boundaries ?? []
            where !kept.Exists(timer => timer.Token == token.Id && timer.Node == boundary.Id)
                && !state.Timers.Any(timer => timer.Token == token.Id && timer.Node == boundary.Id)
            select new FlowTimer(boundary.Id, token.Id, boundary.WorkingDays);
        return state with { Timers = [.. kept, .. added] };
    }

    private static FlowNode? Counterpart(FlowToken token, FlowGraph from, FlowGraph to)
    {
        var (was, node) = (from.Find(token.Node), to.Find(token.Node));
        if (was is null || node is null || node.Kind != was.Kind || node.Step != was.Step || node.Message != was.Message) return null;
        return token.Via is null || node.Incoming.Any(edge => edge.Id == token.Via) ? node : null;
    }

    private static bool BelongsTo(FlowTimer timer, FlowState state, FlowGraph to) =>
        to.Find(timer.Node) is { } node
        && state.Tokens.FirstOrDefault(token => token.Id == timer.Token) is { } token
        && (node.Kind == FlowNodeKind.TimerCatch ? token.Node == node.Id : node.AttachedTo == token.Node);
}

/// <param name="To">Null where the new flow has no counterpart.</param>
internal sealed record FlowPosition(FlowToken Token, FlowNode? From, FlowNode? To);
