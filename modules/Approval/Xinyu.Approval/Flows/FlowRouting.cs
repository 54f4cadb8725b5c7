namespace Xinyu.Approval.Flows;

/// <summary>Which flows a token takes when it leaves an element.</summary>
internal static class FlowRouting
{
    /// <param name="node">The element that is left.</param>
    /// <param name="variables">Made only when a condition asks for them.</param>
    /// <param name="judge">Decides about conditions instead of the evaluator.</param>
    /// <param name="ways">The flows taken, in the order of the file.</param>
    public static FlowFailure? Out(FlowNode node, Func<FlowVariables> variables, FlowJudge? judge, out IReadOnlyList<FlowEdge> ways)
    {
        ways = node.Outgoing;
        if (node.Kind == FlowNodeKind.ParallelGateway || ways.Count == 0 || ways is [{ Expression: null }])
            return null;

        var first = node.Kind == FlowNodeKind.ExclusiveGateway;
        var taken = new List<FlowEdge>(ways.Count);
        FlowVariables? bound = null;
        foreach (var edge in ways)
        {
            if (edge.IsDefault)
                continue;
            if (edge.Expression is not null && edge.Condition is null)
                return new(FlowErrorCodes.NotExecutable, edge.Id, edge.Expression);
            if (edge.Condition is not null)
            {
                if (Holds(edge, bound ??= variables(), judge) is not { } holds)
                    return new(FlowErrorCodes.DividedByZero, edge.Id, edge.Expression);
                if (!holds)
                    continue;
            }

            taken.Add(edge);
            if (first)
                break;
        }

        if (taken.Count == 0 && node.Default is not null)
            taken.Add(node.Default);
        ways = taken;
        return taken.Count == 0 ? new(FlowErrorCodes.NoWayOn, node.Id) : null;
    }

    private static bool? Holds(FlowEdge edge, FlowVariables variables, FlowJudge? judge) =>
        judge is null ? edge.Condition!(variables) : judge(edge, variables);
}
