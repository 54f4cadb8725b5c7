namespace Xinyu.Approval.Materials;

/// <summary>Where one material of a case stands.</summary>
public enum MaterialStatus
{
    /// <summary>Nobody has handed it in, and the register does not hold it.</summary>
    NotGiven,

    /// <summary>In the case, not judged yet.</summary>
    Given,

    /// <summary>The authorities hold it themselves: fetched, and not asked of the applicant.</summary>
    Held,

    Checked,

    Defective,

    /// <summary>The original was shown at the counter.</summary>
    OriginalSeen,
}
