namespace Xinyu.Approval.PlugIns;

public sealed record PlugInParameterColumn(string Id, string Label, string Kind);
