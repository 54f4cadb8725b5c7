using System.Security.Cryptography;
using Xinyu.Plugins.Packaging.Conformance;
using Xinyu.Plugins.Packaging.Manifests;
using Xinyu.Plugins.Packaging.Signatures;

namespace Xinyu.Plugins.Packaging.Inspection;

/// <summary>
/// All that can be known about a package without running it. A plug-in is loaded whole or not at all, so everything
/// that would make loading stop half-way is looked for here.
/// </summary>
public static class PackageInspector
{
    /// <param name="sdk">The SDK version that the host offers.</param>
    public static PackageProblem? Inspect(string folder, PlugInManifest manifest, Version sdk)
    {
        if (Path.GetFileName(folder) != manifest.Version.ToString() || Path.GetFileName(Path.GetDirectoryName(folder)) != manifest.Id)
            return PackageProblem.Quarantined("FolderDiffers", ("folder", FolderName(folder)), ("pin", manifest.Pin));
        return Files(folder, manifest)
            ?? Sdk(manifest, sdk)
            ?? Entry(manifest)
            ?? DependencyFile.Check(folder, manifest)
            ?? AssemblyReferences.Check(folder, manifest);
    }

    private static PackageProblem? Files(string folder, PlugInManifest manifest)
    {
        foreach (var file in manifest.Files)
        {
            var info = new FileInfo(Path.Combine(folder, file.Path));
            if (!info.Exists)
                return PackageProblem.Failed("FileMissing", ("file", file.Path));
            if (info.LinkTarget is not null)
                return PackageProblem.Quarantined("PathOutside", ("file", file.Path));
            using var stream = info.OpenRead();
            if (!string.Equals(Convert.ToHexString(SHA256.HashData(stream)), file.Sha256, StringComparison.OrdinalIgnoreCase))
                return PackageProblem.Quarantined("HashDiffers", ("file", file.Path));
        }

        var listed = manifest.Files.Select(f => f.Path)
            .Concat([ManifestReader.FileName, SignatureFile.FileName, ReportFile.FileName]).ToHashSet(StringComparer.Ordinal);
        var unlisted = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .FirstOrDefault(f => !listed.Contains(f));
        return unlisted is null ? null : PackageProblem.Quarantined("FileUnlisted", ("file", unlisted));
    }

    private static PackageProblem? Sdk(PlugInManifest manifest, Version sdk) => manifest.Sdk.Contains(sdk)
        ? null
        : PackageProblem.Incompatible("SdkRange", ("range", manifest.Sdk.ToString()), ("sdk", sdk.ToString()));

    private static PackageProblem? Entry(PlugInManifest manifest)
    {
        string[] needed = [manifest.EntryAssembly, DependencyFile.NameFor(manifest), $"Localization/{PackageTexts.Chinese}.json"];
        var missing = needed.FirstOrDefault(n => manifest.Files.All(f => f.Path != n));
        return missing is null ? null : PackageProblem.Failed("FileMissing", ("file", missing));
    }

    private static string FolderName(string folder) =>
        $"{Path.GetFileName(Path.GetDirectoryName(folder))}/{Path.GetFileName(folder)}";
}
