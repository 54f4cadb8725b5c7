namespace Xinyu.Approval.Cases;

/// <summary>What an application asks for: a licence, or something of one that the applicant holds.</summary>
public enum ApplicationPurpose
{
    First,

    /// <summary>变更, art. 49.</summary>
    Change,

    /// <summary>延续, art. 50.</summary>
    Renewal,
}

/// <summary>The licence that an application asks to change or renew.</summary>
public sealed record HeldLicence(Guid Id, string Number, ApplicationPurpose Purpose);
