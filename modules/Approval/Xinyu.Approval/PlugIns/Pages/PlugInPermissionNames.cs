namespace Xinyu.Approval.PlugIns.Pages;

/// <summary>The names of the permissions that plug-ins declare: none can be taken for the host's or another plug-in's.</summary>
internal static class PlugInPermissionNames
{
    public const string Group = "PlugIns";

    public static string Of(string plugInId, string code) => $"{Group}.{plugInId}.{code}";
}
