using Xinyu.Approval.PlugIns;

namespace Xinyu.SystemAdmin.PlugIns;

/// <param name="Department">Short name; null when the manifest names none of the 47.</param>
/// <param name="NewerVersion">The version that new cases go to, when this one only serves older cases.</param>
internal sealed record PlugInView(
    PlugInEntry Entry, PlugInCondition Condition, string? Department, string? NewerVersion, IReadOnlyList<ServedItem> Items)
{
    public bool NeedsSomebody => Condition is PlugInCondition.Quarantined or PlugInCondition.Failed or PlugInCondition.Incompatible;
}

/// <param name="Name">Null when the catalogue has no such item.</param>
internal sealed record ServedItem(string Code, string? Name);

/// <summary>The state with the circuit breaker's, in the order in which they need somebody.</summary>
internal enum PlugInCondition
{
    Quarantined,
    Failed,
    Incompatible,
    Paused,

    /// <summary>Installed, and counts with the next start.</summary>
    Waiting,
    Disabled,
    Active,
}
