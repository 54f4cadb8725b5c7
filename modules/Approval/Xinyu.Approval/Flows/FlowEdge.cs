namespace Xinyu.Approval.Flows;

/// <summary>A sequence flow. Its condition is compiled once, when the graph is built.</summary>
internal sealed class FlowEdge(string id, string? name, FlowNode source, FlowNode target, string? expression, FlowCondition? condition)
{
    public string Id { get; } = id;

    public string? Name { get; } = name;

    public FlowNode Source { get; } = source;

    public FlowNode Target { get; } = target;

    /// <summary>The condition as written, null when the flow has none.</summary>
    public string? Expression { get; } = expression;

    /// <summary>Null when the flow has no condition, and when the condition cannot be parsed (the validator says so).</summary>
    public FlowCondition? Condition { get; } = condition;

    public bool IsDefault => ReferenceEquals(Source.Default, this);
}
