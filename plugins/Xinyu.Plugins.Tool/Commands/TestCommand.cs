namespace Xinyu.Plugins.Tool.Commands;

/// <summary>test FOLDER: runs the plug-in's own tests.</summary>
internal static class TestCommand
{
    public static void Run(Arguments arguments)
    {
        var folder = Path.GetFullPath(arguments.First);
        Dotnet.Run(folder, "test", PlugInProject.Tests(folder), "-v", "q", "--nologo");
    }
}
