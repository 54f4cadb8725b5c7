namespace Xinyu.Approval.Flows;

/// <summary>
/// A flow definition ready to run: immutable after it was built, shared by all cases pinned to it.
/// It may be faulty; <see cref="FlowValidator"/> says so before it is published.
/// </summary>
internal sealed class FlowGraph
{
    private readonly Dictionary<string, FlowNode> _nodes;
    private readonly Dictionary<string, HashSet<string>> _upstream;

    public FlowGraph(string id, string name, IReadOnlyList<FlowNode> nodes, IReadOnlyList<FlowEdge> edges)
    {
        Id = id;
        Name = name;
        Nodes = nodes;
        Edges = edges;
        _nodes = nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        var outgoing = edges.ToLookup(edge => edge.Source);
        var incoming = edges.ToLookup(edge => edge.Target);
        var boundaries = nodes.Where(node => node.AttachedTo is not null).ToLookup(node => node.AttachedTo!);
        foreach (var node in nodes)
        {
            node.Outgoing = [.. outgoing[node]];
            node.Incoming = [.. incoming[node]];
            node.Boundaries = [.. boundaries[node.Id]];
        }

        Starts = [.. nodes.Where(node => node.Kind == FlowNodeKind.Start)];
        _upstream = FlowReach.UpstreamOfInclusiveJoins(nodes);
    }

    public string Id { get; }

    public string Name { get; }

    public IReadOnlyList<FlowNode> Nodes { get; }

    public IReadOnlyList<FlowEdge> Edges { get; }

    public IReadOnlyList<FlowNode> Starts { get; }

    public FlowNode? Find(string id) => _nodes.GetValueOrDefault(id);

    /// <summary>
    /// Whether a token at <paramref name="nodeId"/> can still come to an inclusive join through its incoming flow
    /// <paramref name="edge"/> without passing the join itself.
    /// </summary>
    public bool CanReach(string nodeId, FlowEdge edge) =>
        _upstream.TryGetValue(edge.Id, out var sources) && sources.Contains(nodeId);
}
