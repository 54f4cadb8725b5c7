namespace Xinyu.Workbench.PlugIns;

internal static class PlugInUrls
{
    public static string Root(string plugInId) => $"/plug-ins/{plugInId}";

    public static string Page(string plugInId, string path) => Root(plugInId) + path.TrimEnd('/');
}
