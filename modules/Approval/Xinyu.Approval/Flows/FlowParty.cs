namespace Xinyu.Approval.Flows;

/// <summary>Whose post does a task: the department that owns the case, or the one that countersigns (会签).</summary>
internal enum FlowParty
{
    Owner,
    Countersign,
}
