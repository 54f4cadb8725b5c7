using Xinyu.Approval.Flows;

namespace Xinyu.Approval.Cases;

/// <summary>The flow as an ordered list of steps with what is done, what runs, what stands and what comes.</summary>
internal sealed class FlowPictures(CaseFlow flow)
{
    public async Task<IReadOnlyList<FlowStepDto>> DrawAsync(CaseScene scene, CancellationToken cancellationToken)
    {
        var graph = await flow.GraphAsync(scene, cancellationToken);
        var state = CaseFlow.StateOf(scene);
        var posts = scene.Department.Posts.Select(p => p.Code).ToList();
        var ended = scene.Case.State is CaseState.Closed or CaseState.NotAccepted;
        List<FlowStepDto> steps = [Acceptance(scene)];
        foreach (var node in InOrder(graph))
        {
            var here = state.Tokens.Any(t => t.Node == node.Id);
            var status = here && !ended ? node.Kind == FlowNodeKind.MessageCatch ? "halt" : "now"
                : Passed(state, graph, node, scene) ? "done" : "todo";
            var post = node.PostIn(posts);
            steps.Add(new(node.Id, node.Name, post is null ? null : scene.PostName(post), CaseFlow.StepWord(node.Step), status, null));
        }
        return steps;
    }

    private static FlowStepDto Acceptance(CaseScene scene)
    {
        var status = scene.Case.AcceptedAt is not null ? "done" : scene.Case.State switch
        {
            CaseState.AwaitingSupplement => "halt",
            CaseState.NotAccepted or CaseState.Closed => "done",
            _ => "now",
        };
        return new("accept", "受理", scene.PostName(Posts.PostCodes.Window), "accept", status, scene.Case.AcceptedAt);
    }

    private static bool Passed(FlowState state, FlowGraph graph, FlowNode node, CaseScene scene) => node.Kind switch
    {
        FlowNodeKind.UserTask => state.Outcomes.ContainsKey(node.Id),
        FlowNodeKind.ServiceTask => scene.Case.DecidedAt is not null,
        _ => node.Outgoing.Any(e => state.Outcomes.ContainsKey(e.Target.Id)),
    };

    /// <summary>Tasks and waiting places from the start on, breadth first: the order in which a case meets them.</summary>
    private static List<FlowNode> InOrder(FlowGraph graph)
    {
        var seen = new HashSet<string>();
        var order = new List<FlowNode>();
        var queue = new Queue<FlowNode>(graph.Starts);
        while (queue.TryDequeue(out var node))
        {
            if (!seen.Add(node.Id)) continue;
            if (node.Kind is FlowNodeKind.UserTask or FlowNodeKind.ServiceTask or FlowNodeKind.MessageCatch) order.Add(node);
            foreach (var edge in node.Outgoing) queue.Enqueue(edge.Target);
        }
        return order;
    }
}
