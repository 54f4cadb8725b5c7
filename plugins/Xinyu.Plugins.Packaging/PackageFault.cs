namespace Xinyu.Plugins.Packaging;

/// <summary>What kind of refusal a package meets.</summary>
public enum PackageFault
{
    /// <summary>It cannot be read or is incomplete.</summary>
    Failed,

    /// <summary>Sound, but made for another version of the SDK or of the format.</summary>
    Incompatible,

    /// <summary>Not what was approved, or it claims what is not its own.</summary>
    Quarantined,
}
