namespace Xinyu.Approval.Licences;

/// <summary>State in the licence register; that a licence has expired follows from its last day and the day one asks.</summary>
public enum LicenceStatus
{
    Valid,

    /// <summary>变更: another certificate has taken its place, art. 49.</summary>
    Changed,

    /// <summary>撤回: lawful when granted, taken back for the public interest, art. 8.</summary>
    Withdrawn,

    /// <summary>撤销: should not have been granted, art. 69.</summary>
    Revoked,

    /// <summary>注销: taken out of the register, art. 70.</summary>
    Cancelled,

    /// <summary>延续: the certificate with the new period has taken its place, art. 50.</summary>
    Renewed,
}

/// <summary>What anybody is told of a licence on a day.</summary>
public enum LicenceState
{
    Valid,
    Expired,
    Changed,
    Renewed,
    Withdrawn,
    Revoked,
    Cancelled,
}
