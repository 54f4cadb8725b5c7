namespace Xinyu.Plugins.Tool;

/// <summary>Finds a plug-in's projects in the folder that <c>new</c> made.</summary>
internal static class PlugInProject
{
    public static string Source(string folder) => Only(folder, "src");

    public static string Tests(string folder) => Only(folder, "tests");

    private static string Only(string folder, string part)
    {
        var path = Path.Combine(folder, part);
        var projects = Directory.Exists(path) ? Directory.GetFiles(path, "*.csproj", SearchOption.AllDirectories) : [];
        return projects is [var only]
            ? only
            : throw new ToolException($"{path} 下应当有且只有一个项目。", $"There should be one project below {path}.");
    }
}
