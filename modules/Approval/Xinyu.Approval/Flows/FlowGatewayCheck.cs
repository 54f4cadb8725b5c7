namespace Xinyu.Approval.Flows;

/// <summary>Gateways that lead back to each other without any work between them would turn for ever.</summary>
internal static class FlowGatewayCheck
{
    public static IEnumerable<FlowFinding> Of(FlowGraph graph) =>
        from gateway in graph.Nodes
        where gateway.IsGateway && ComesBack(gateway)
        select new FlowFinding(FlowFindingCodes.GatewayCycle, gateway.Id);

    private static bool ComesBack(FlowNode gateway)
    {
        var seen = new HashSet<FlowNode>();
        var open = new Stack<FlowNode>([gateway]);
        while (open.TryPop(out var node))
        {
            foreach (var next in node.Outgoing.Select(edge => edge.Target).Where(next => next.IsGateway))
            {
                if (next == gateway)
                    return true;
                if (seen.Add(next))
                    open.Push(next);
            }
        }

        return false;
    }
}
