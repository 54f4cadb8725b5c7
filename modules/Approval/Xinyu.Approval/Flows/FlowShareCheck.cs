namespace Xinyu.Approval.Flows;

/// <summary>
/// On no way through the flow may the tasks be promised more than the whole limit. Work sent back starts the shares of its
/// tasks anew and is not counted twice; branches that run side by side use the same days, so the longest of them counts.
/// </summary>
internal static class FlowShareCheck
{
    public static IEnumerable<FlowFinding> Of(FlowGraph graph)
    {
        var longest = new Dictionary<FlowNode, decimal>();
        foreach (var start in graph.Starts)
        {
            var sum = Longest(start, longest, []);
            if (sum > 100)
                yield return new(FlowFindingCodes.SharesOverHundred, graph.Id, sum.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static decimal Longest(FlowNode node, Dictionary<FlowNode, decimal> longest, HashSet<FlowNode> path)
    {
        if (longest.TryGetValue(node, out var known))
            return known;
        if (!path.Add(node))
            return 0;
        var next = node.Outgoing.Select(edge => edge.Target).Concat(node.Boundaries);
        var after = next.Select(other => Longest(other, longest, path)).DefaultIfEmpty().Max();
        path.Remove(node);
        return longest[node] = node.Share + after;
    }
}
