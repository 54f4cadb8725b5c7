namespace Xinyu.Approval.Flows;

/// <summary>One start, an end, and a way from the one to the other through every element.</summary>
internal static class FlowShapeCheck
{
    public static IEnumerable<FlowFinding> Of(FlowGraph graph)
    {
        if (graph.Starts.Count == 0)
            yield return new(FlowFindingCodes.StartMissing, graph.Id);
        foreach (var start in graph.Starts.Skip(1))
            yield return new(FlowFindingCodes.StartNotUnique, start.Id);

        var ends = graph.Nodes.Where(node => node.Kind == FlowNodeKind.End).ToList();
        if (ends.Count == 0)
            yield return new(FlowFindingCodes.EndMissing, graph.Id);

        var reached = FlowReach.Downstream(graph.Starts);
        var ending = FlowReach.Upstream(ends, graph.Nodes);
        foreach (var node in graph.Nodes)
        {
            if (graph.Starts.Count > 0 && !reached.Contains(node.Id))
                yield return new(FlowFindingCodes.Unreachable, node.Id);
            if (node.Kind != FlowNodeKind.End && node.Outgoing.Count == 0)
                yield return new(FlowFindingCodes.DeadEnd, node.Id);
            else if (ends.Count > 0 && !ending.Contains(node.Id))
                yield return new(FlowFindingCodes.EndUnreachable, node.Id);
        }
    }
}
