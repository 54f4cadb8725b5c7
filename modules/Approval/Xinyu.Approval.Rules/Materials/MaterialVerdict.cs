namespace Xinyu.Approval.Materials;

/// <summary>What an official says of one material that lies in the case.</summary>
public enum MaterialVerdict
{
    /// <summary>Looked at and in order.</summary>
    Checked,

    /// <summary>Not in order; the reason is kept and is what a supplement notice may tell (art. 32(4)).</summary>
    Defective,

    /// <summary>原件已核对: the original was shown at the counter and agrees with the file.</summary>
    OriginalSeen,
}
