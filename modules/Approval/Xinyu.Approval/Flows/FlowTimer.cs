namespace Xinyu.Approval.Flows;

/// <summary>An armed timer: the timer's own node, and the token it belongs to (for a boundary timer the activity's).</summary>
internal sealed record FlowTimer(string Node, int Token);
