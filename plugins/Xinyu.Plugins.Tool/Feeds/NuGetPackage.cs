using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Xinyu.Plugins.Tool.Feeds;

/// <summary>A .nupkg as NuGet reads it from a folder: a zip with a .nuspec and the files.</summary>
internal static class NuGetPackage
{
    private static readonly XNamespace Ns = "http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd";
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(
        string folder, string id, string version, IReadOnlyList<(string Id, string Version)> dependencies, IReadOnlyList<(string Path, string File)> files) =>
        Zip(folder, id, version, [], files,
            new XElement(Ns + "dependencies", new XElement(Ns + "group", new XAttribute("targetFramework", "net10.0"),
                // the SDK lays out a plug-in where it is referred to by name, not in the tests that get it with the test kit
                dependencies.Select(d => new XElement(
                    Ns + "dependency", new XAttribute("id", d.Id), new XAttribute("version", d.Version), new XAttribute("exclude", "Build,Analyzers"))))),
            new XElement(Ns + "frameworkReferences", new XElement(Ns + "group", new XAttribute("targetFramework", "net10.0"),
                new XElement(Ns + "frameworkReference", new XAttribute("name", "Microsoft.AspNetCore.App")))));

    public static void WriteTool(string folder, string id, string version, string command, IReadOnlyList<(string Path, string File)> files) =>
        Zip(folder, id, version,
            [("tools/net10.0/any/DotnetToolSettings.xml", $"""
                <DotNetCliTool Version="1"><Commands><Command Name="{command}" EntryPoint="{id}.dll" Runner="dotnet" /></Commands></DotNetCliTool>
                """)],
            [.. files.Select(f => ("tools/net10.0/any/" + f.Path, f.File))],
            new XElement(Ns + "packageTypes", new XElement(Ns + "packageType", new XAttribute("name", "DotnetTool"))));

    private static void Zip(
        string folder, string id, string version, IReadOnlyList<(string Path, string Text)> texts, IReadOnlyList<(string Path, string File)> files, params XElement[] more)
    {
        using var zip = new ZipArchive(File.Create(Path.Combine(folder, $"{id}.{version}.nupkg")), ZipArchiveMode.Create);
        var nuspec = new XElement(Ns + "package", new XElement(Ns + "metadata",
            new XElement(Ns + "id", id), new XElement(Ns + "version", version), new XElement(Ns + "authors", "Xinyu"),
            new XElement(Ns + "description", id), more));
        foreach (var (path, text) in texts.Prepend(($"{id}.nuspec", nuspec.ToString())))
            using (var content = Entry(zip, path).Open())
                content.Write(Encoding.UTF8.GetBytes(text));
        foreach (var (path, file) in files)
        {
            using var content = Entry(zip, path).Open();
            using var source = File.OpenRead(file);
            source.CopyTo(content);
        }
    }

    private static ZipArchiveEntry Entry(ZipArchive zip, string path)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = NoTime;
        return entry;
    }
}
