using Xinyu.Plugins.Packaging.Archives;

namespace Xinyu.Plugins.Tool.Commands;

/// <summary>pack FOLDER [--out FILE]: builds the plug-in and packs what a host needs.</summary>
internal static class PackCommand
{
    public static void Run(Arguments arguments) => Console.WriteLine(Pack(Path.GetFullPath(arguments.First), arguments.Find("out")));

    /// <returns>The package's file.</returns>
    public static string Pack(string folder, string? file = null)
    {
        var project = PlugInProject.Source(folder);
        var layout = Path.Combine(Path.GetDirectoryName(project)!, "bin", "Release", "net10.0", "plug-in");
        // of this build alone: an older version's layout must not be packed by mistake
        if (Directory.Exists(layout))
            Directory.Delete(layout, recursive: true);
        Dotnet.Run(folder, "build", project, "-c", "Release", "-v", "q", "--nologo", "-clp:NoSummary");
        var laidOut = Directory.GetFiles(layout, "plugin.json", SearchOption.AllDirectories).Select(f => Path.GetDirectoryName(f)!).Single();
        file ??= Path.Combine(folder, $"{Path.GetFileName(Path.GetDirectoryName(laidOut))}-{Path.GetFileName(laidOut)}{PackageWriter.Extension}");
        using (var stream = File.Create(file))
            PackageWriter.Write(laidOut, stream);
        using var check = new CheckedPackage(file);
        return file;
    }
}
