using Microsoft.Extensions.Localization;
using Xinyu.Approval.Feel;

namespace Xinyu.Approval.Flows;

/// <summary>Findings and failures as sentences in the reader's language.</summary>
internal sealed class FlowTexts(IStringLocalizer<ApprovalResource> localizer)
{
    public FlowFindingDto Describe(FlowFinding finding, FlowGraph graph)
    {
        var detail = finding.Code == FlowFindingCodes.ExpressionInvalid ? Mistake(finding, graph) ?? finding.Detail : finding.Detail;
        return new(finding.Code, finding.ElementId, detail, Text(finding.Code, finding.ElementId, detail), finding.Level == FlowFindingLevel.Note);
    }

    public string Text(string code, string? element, string? detail) =>
        localizer[code].Value.Replace("{Element}", element, StringComparison.Ordinal).Replace("{Detail}", detail, StringComparison.Ordinal);

    /// <summary>What is wrong with a condition; reading it again is cheaper than carrying the mistake along.</summary>
    private string? Mistake(FlowFinding finding, FlowGraph graph) =>
        graph.Edges.FirstOrDefault(e => e.Id == finding.ElementId)?.Expression is { } expression && !FeelExpression.TryParse(expression, out _, out var mistake)
            ? localizer[$"Feel:{mistake.Problem}", mistake.Found, mistake.Position].Value
            : null;
}
