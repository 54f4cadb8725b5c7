namespace Xinyu.Approval.Flows;

/// <summary>Every task names a post, and the department has it or the post that stands in for it.</summary>
internal static class FlowPostCheck
{
    public static IEnumerable<FlowFinding> Of(FlowGraph graph, IReadOnlyCollection<string> postsOfDepartment)
    {
        foreach (var task in graph.Nodes.Where(node => node.Kind == FlowNodeKind.UserTask))
        {
            if (task.Post is null)
                yield return new(FlowFindingCodes.PostMissing, task.Id);
            else if (task.PostIn(postsOfDepartment) is null)
                yield return new(FlowFindingCodes.PostNotInDepartment, task.Id, task.Post);
        }
    }
}
