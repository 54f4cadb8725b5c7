namespace Xinyu.Approval.PlugIns;

public enum PlugInState
{
    Active,

    /// <summary>Switched off by configuration, or until the restart because calls overran their time twice.</summary>
    Disabled,

    /// <summary>Sound, but made for another version of the SDK or of the manifest.</summary>
    Incompatible,

    /// <summary>Could not be loaded or configured.</summary>
    Failed,

    /// <summary>Not what was approved: a file differs from the manifest, or it claims what is not its own. Never loaded.</summary>
    Quarantined,
}
