using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xinyu.Plugins.Packaging.Archives;

namespace Xinyu.Tests.PlugIns;

/// <summary>A plug-in folder in the making: copies of the fixtures' package, each spoilt in one way.</summary>
internal sealed class PlugInFolder : IDisposable
{
    private readonly bool _own;

    public PlugInFolder() => (_own, Root) = (true, Directory.CreateTempSubdirectory("plugins-").FullName);

    /// <summary>Another's folder, such as the one a host keeps uploaded plug-ins in.</summary>
    public PlugInFolder(string root) => Root = root;

    public string Root { get; }

    /// <summary>Which of the fixtures' packages is copied.</summary>
    public string Fixture { get; init; } = "fixture";

    public const string EntryDll = "Xinyu.Plugins.Fixtures.dll";
    public const string PrivateDll = "YamlDotNet.dll";

    /// <summary>Lays out a package; the manifest is consistent with the files unless <paramref name="after"/> spoils it.</summary>
    public PlugInFolder Add(
        string id = "fixture",
        string version = "1.0.0",
        string entryType = "SoundPlugIn",
        Action<string>? before = null,
        Action<JsonObject>? manifest = null,
        Action<string>? after = null)
    {
        var folder = Path.Combine(Root, id, version);
        var package = Path.Combine(AppContext.BaseDirectory, "fixtures", Fixture, "1.0.0");
        foreach (var file in Directory.EnumerateFiles(package, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(package, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        before?.Invoke(folder);
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "plugin.json")))!.AsObject();
        json["id"] = id;
        json["version"] = version;
        json["entryType"] = "Xinyu.Plugins.Fixtures." + entryType;
        json["files"] = new JsonArray([.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) != "plugin.json")
            .Select(f => new JsonObject
            {
                ["path"] = Path.GetRelativePath(folder, f).Replace('\\', '/'),
                ["sha256"] = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f))),
            })]);
        manifest?.Invoke(json);
        File.WriteAllText(Path.Combine(folder, "plugin.json"), json.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
        after?.Invoke(folder);
        return this;
    }

    /// <summary>The same, zipped.</summary>
    public static byte[] Package(
        string id = "fixture", string version = "1.0.0", string entryType = "SoundPlugIn", Action<JsonObject>? manifest = null, Action<string>? after = null)
    {
        using var folder = new PlugInFolder();
        folder.Add(id, version, entryType, manifest: manifest, after: after);
        using var zip = new MemoryStream();
        PackageWriter.Write(Path.Combine(folder.Root, id, version), zip);
        return zip.ToArray();
    }

    public void Dispose()
    {
        if (_own) Directory.Delete(Root, recursive: true);
    }
}
