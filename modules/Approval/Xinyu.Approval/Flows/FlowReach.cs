namespace Xinyu.Approval.Flows;

/// <summary>Reachability in a flow graph. A boundary timer is reached from the activity it sits on.</summary>
internal static class FlowReach
{
    /// <summary>For each incoming flow of an inclusive join: the nodes from which a token can arrive by it.</summary>
    public static Dictionary<string, HashSet<string>> UpstreamOfInclusiveJoins(IReadOnlyList<FlowNode> nodes)
    {
        var upstream = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var join in nodes.Where(node => node.Kind == FlowNodeKind.InclusiveGateway && node.IsJoin))
        {
            foreach (var edge in join.Incoming)
                upstream[edge.Id] = Upstream(edge.Source, join, nodes);
        }

        return upstream;
    }

    public static HashSet<string> Downstream(IEnumerable<FlowNode> from) =>
        Walk(from, node => node.Outgoing.Select(edge => edge.Target).Concat(node.Boundaries));

    /// <summary>The nodes from which one of <paramref name="to"/> can be reached, these included.</summary>
    public static HashSet<string> Upstream(IEnumerable<FlowNode> to, IReadOnlyList<FlowNode> nodes)
    {
        var hosts = nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        return Walk(to, node => Before(node, hosts));
    }

    private static HashSet<string> Upstream(FlowNode from, FlowNode join, IReadOnlyList<FlowNode> nodes)
    {
        var hosts = nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        return from == join ? [] : Walk([from], node => Before(node, hosts).Where(before => before != join));
    }

    private static IEnumerable<FlowNode> Before(FlowNode node, Dictionary<string, FlowNode> nodes)
    {
        var before = node.Incoming.Select(edge => edge.Source);
        return node.AttachedTo is not null && nodes.TryGetValue(node.AttachedTo, out var host) ? before.Append(host) : before;
    }

    private static HashSet<string> Walk(IEnumerable<FlowNode> from, Func<FlowNode, IEnumerable<FlowNode>> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<FlowNode>(from);
        while (open.TryPop(out var node))
        {
            if (!seen.Add(node.Id))
                continue;
            foreach (var other in next(node))
                open.Push(other);
        }

        return seen;
    }
}
