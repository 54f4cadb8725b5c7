namespace Xinyu.Approval.Flows;

/// <summary>A definition as it leaves: the file as it came, and what of it has no effect here.</summary>
internal sealed record FlowExport(string Xml, IReadOnlyList<FlowFinding> NotExecuted);
