namespace Xinyu.Approval.Flows;

/// <summary>
/// What is wrong with, or not used of, a definition. <paramref name="Detail"/> is the word in question: an attribute, a post,
/// an element's name, the evaluator's reason. The code has its sentence in the localization files.
/// </summary>
internal sealed record FlowFinding(
    string Code,
    string ElementId,
    string? Detail = null,
    FlowFindingLevel Level = FlowFindingLevel.Error);
