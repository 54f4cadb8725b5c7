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
        FlowFinding[] findings =
        [
            .. document.Findings,
            .. FlowShapeCheck.Of(graph),
            .. FlowPostCheck.Of(graph, postsOfDepartment),
            .. FlowConditionCheck.Of(graph),
            .. FlowGatewayCheck.Of(graph),
            .. FlowShareCheck.Of(graph),
        ];

        // Playing a flow that has no end, or an element that cannot run, would only repeat what is said already.
        return CanBePublished(findings) ? [.. findings, .. FlowPlayCheck.Of(graph)] : findings;
    }

    public static bool CanBePublished(IEnumerable<FlowFinding> findings) =>
        findings.All(finding => finding.Level != FlowFindingLevel.Error);
}
