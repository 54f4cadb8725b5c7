namespace Xinyu.Approval.Flows;

/// <summary>
/// Where a flow divides there must be a way on whatever the conditions say, and a condition on an outcome must ask for one
/// that a task on the way really offers.
/// </summary>
internal static class FlowConditionCheck
{
    public static IEnumerable<FlowFinding> Of(FlowGraph graph)
    {
        foreach (var node in graph.Nodes.Where(node => node.Kind != FlowNodeKind.ParallelGateway))
        {
            var open = node.Outgoing.Where(edge => edge.Expression is null && !edge.IsDefault).ToList();
            if (node.Kind == FlowNodeKind.ExclusiveGateway && node.Outgoing.Count > 1)
            {
                foreach (var edge in open)
                    yield return new(FlowFindingCodes.ConditionMissing, edge.Id);
            }

            if (node.Outgoing.Count > 0 && open.Count == 0 && node.Default is null && !Covers(node))
                yield return new(FlowFindingCodes.MayHaveNoWayOn, node.Id);
        }

        foreach (var edge in graph.Edges.Where(edge => edge.Expression is not null))
        {
            foreach (var (task, outcome) in FlowOutcomes.Asked(edge.Expression!))
            {
                var offered = task is null ? FlowOutcomes.Before(edge.Source) : FlowOutcomes.Of(graph.Find(task));
                if (offered is not null && !offered.Contains(outcome))
                    yield return new(FlowFindingCodes.ConditionNeverHolds, edge.Id, outcome);
            }
        }
    }

    private static bool Covers(FlowNode node) =>
        FlowOutcomes.Before(node) is { Count: > 0 } possible
        && possible.All(outcome => node.Outgoing.Any(edge => FlowOutcomes.IsPlainly(edge.Expression, outcome)));
}
