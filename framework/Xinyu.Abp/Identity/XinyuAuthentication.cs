namespace Xinyu.Abp.Identity;

/// <summary>Names of the authentication schemes; the scheme of a request follows from what it brings.</summary>
internal static class XinyuAuthentication
{
    /// <summary>Bearer token for the API, cookie for everything else.</summary>
    public const string Choice = "Xinyu";
    public const string Bearer = "Bearer";

    public const string PortalAudience = "portal";
    public const string OfficeAudience = "office";
}
