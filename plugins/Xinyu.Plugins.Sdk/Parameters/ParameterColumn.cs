namespace Xinyu.Plugins.Parameters;

/// <summary>A column of a table parameter. An empty cell reads as null.</summary>
public sealed record ParameterColumn(string Id, string Label, ParameterKind Kind);
