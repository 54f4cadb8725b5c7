namespace Xinyu.Portal;

internal static class PortalPermissions
{
    public const string GroupName = "Portal";

    /// <summary>File applications and follow one's own cases.</summary>
    public const string Apply = GroupName + ".Apply";
}
