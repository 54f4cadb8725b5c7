namespace Xinyu.Approval.PlugIns;

/// <summary>The plug-in version that a case stays with, written <c>id@version</c>.</summary>
internal static class PlugInPin
{
    public static string Of(string id, Version version) => $"{id}@{version}";
}
