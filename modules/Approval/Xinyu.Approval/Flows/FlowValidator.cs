namespace Xinyu.Approval.Flows;

/// <summary>
/// Everything that keeps a definition from being published in a department with these posts, each finding with the element
/// it is about. What the engine merely does not act on is listed as a note.
/// </summary>
internal static class FlowValidator
{
    public static IReadOnlyList<FlowFinding> Validate(FlowDocument document, IReadOnlyCollection<string> postsOfDepartment)
    {
        var graph = document.Graph;
        return
        [
            .. document.Findings,
            .. FlowShapeCheck.Of(graph),
            .. FlowPostCheck.Of(graph, postsOfDepartment),
            .. FlowConditionCheck.Of(graph),
            .. FlowGatewayCheck.Of(graph),
            .. FlowShareCheck.Of(graph),
        ];
    }

    public static bool CanBePublished(IEnumerable<FlowFinding> findings) =>
        findings.All(finding => finding.Level != FlowFindingLevel.Error);
}
