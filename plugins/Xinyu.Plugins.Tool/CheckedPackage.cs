using Xinyu.Plugins.Packaging;
using Xinyu.Plugins.Packaging.Archives;
using Xinyu.Plugins.Packaging.Inspection;
using Xinyu.Plugins.Packaging.Manifests;

namespace Xinyu.Plugins.Tool;

/// <summary>A package unpacked to a temporary folder and inspected as the host would; gone when disposed.</summary>
internal sealed class CheckedPackage : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("xyplugin-").FullName;

    public CheckedPackage(string file)
    {
        if (!File.Exists(file))
            throw new ToolException($"没有文件 {file}。", $"There is no file {file}.");
        var (files, broken) = PackageReader.Read(File.ReadAllBytes(file), PackageLimits.Default);
        Require(broken);
        var (manifest, unreadable) = files.TryGetValue(ManifestReader.FileName, out var json)
            ? ManifestReader.Parse(json)
            : (null, PackageProblem.Failed("ManifestMissing"));
        Require(unreadable);
        Manifest = manifest!;
        Folder = Path.Combine(_root, Manifest.Id, Manifest.Version.ToString());
        UnpackedPackage.Write(files, Folder);
        Require(PackageInspector.Inspect(Folder, Manifest, SdkVersion.Current));
    }

    public PlugInManifest Manifest { get; }

    public string Folder { get; }

    public static void Require(PackageProblem? problem)
    {
        if (problem is not null)
            throw new ToolException(
                $"{PackageTexts.Render(PackageTexts.Chinese, problem)} [{problem.Code}]", PackageTexts.Render(PackageTexts.English, problem));
    }

    public void WriteTo(string file)
    {
        using var stream = File.Create(file);
        PackageWriter.Write(Folder, stream);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
