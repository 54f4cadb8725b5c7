namespace Xinyu.Abp.Identity;

/// <summary>What modules add to the account's pages.</summary>
public sealed class AccountPagesOptions
{
    /// <summary>Where a new applicant registers; the portal sets it.</summary>
    public string? RegisterUrl { get; set; }
}
