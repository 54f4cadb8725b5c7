namespace Xinyu.Approval.Flows;

/// <summary>When the tokens that wait at a join go on as one.</summary>
internal static class FlowJoins
{
    /// <summary>The oldest token of each incoming flow, or null while one is missing.</summary>
    public static IReadOnlyList<FlowToken>? Parallel(FlowNode join, List<FlowToken> tokens)
    {
        var arrived = Arrived(join, tokens);
        return arrived.Count == join.Incoming.Count ? arrived : null;
    }

    /// <summary>
    /// The next inclusive join that need not wait any longer. As BPMN 2.0 has it: a token elsewhere keeps the join waiting
    /// when it can still come by an empty incoming flow, unless it could as well come by one that is already filled.
    /// </summary>
    public static (FlowNode Node, IReadOnlyList<FlowToken> Arrived)? NextInclusive(FlowGraph graph, List<FlowToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Via is null || graph.Find(token.Node) is not { Kind: FlowNodeKind.InclusiveGateway } join)
                continue;
            var arrived = Arrived(join, tokens);
            var filled = join.Incoming.Where(edge => arrived.Exists(other => other.Via == edge.Id)).ToList();
            var empty = join.Incoming.Except(filled).ToList();
            if (!tokens.Exists(other => other.Node != join.Id && MustBeAwaited(graph, other, empty, filled)))
                return (join, arrived);
        }

        return null;
    }

    private static bool MustBeAwaited(FlowGraph graph, FlowToken token, List<FlowEdge> empty, List<FlowEdge> filled) =>
        empty.Exists(edge => graph.CanReach(token.Node, edge)) && !filled.Exists(edge => graph.CanReach(token.Node, edge));

    private static List<FlowToken> Arrived(FlowNode join, List<FlowToken> tokens)
    {
        var arrived = new List<FlowToken>(join.Incoming.Count);
        foreach (var edge in join.Incoming)
        {
            if (tokens.Find(token => token.Via == edge.Id) is { } token)
                arrived.Add(token);
        }

        return arrived;
    }
}
