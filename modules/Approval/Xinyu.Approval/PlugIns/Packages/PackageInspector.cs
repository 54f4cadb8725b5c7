using System.Security.Cryptography;
using Xinyu.Plugins;

namespace Xinyu.Approval.PlugIns.Packages;

/// <summary>
/// All that can be known about a package without running it. A plug-in is loaded whole or not at all, so everything
/// that would make loading stop half-way is looked for here.
/// </summary>
internal static class PackageInspector
{
    public static PlugInProblem? Inspect(string folder, PlugInManifest manifest)
    {
        if (Path.GetFileName(folder) != manifest.Version.ToString() || Path.GetFileName(Path.GetDirectoryName(folder)) != manifest.Id)
            return PlugInProblem.Quarantined("FolderDiffers", ("folder", FolderName(folder)), ("pin", manifest.Pin));
        return Files(folder, manifest)
            ?? Sdk(manifest)
            ?? Entry(manifest)
            ?? DependencyFile.Check(folder, manifest)
            ?? AssemblyReferences.Check(folder, manifest);
    }

    private static PlugInProblem? Files(string folder, PlugInManifest manifest)
    {
        foreach (var file in manifest.Files)
        {
            var info = new FileInfo(Path.Combine(folder, file.Path));
            if (!info.Exists)
                return PlugInProblem.Failed("FileMissing", ("file", file.Path));
            if (info.LinkTarget is not null)
                return PlugInProblem.Quarantined("PathOutside", ("file", file.Path));
            using var stream = info.OpenRead();
            if (!string.Equals(Convert.ToHexString(SHA256.HashData(stream)), file.Sha256, StringComparison.OrdinalIgnoreCase))
                return PlugInProblem.Quarantined("HashDiffers", ("file", file.Path));
        }

        var listed = manifest.Files.Select(f => f.Path).Append(ManifestReader.FileName).ToHashSet(StringComparer.Ordinal);
        var unlisted = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .FirstOrDefault(f => !listed.Contains(f));
        return unlisted is null ? null : PlugInProblem.Quarantined("FileUnlisted", ("file", unlisted));
    }

    private static PlugInProblem? Sdk(PlugInManifest manifest) => manifest.Sdk.Contains(SdkVersion.Current)
        ? null
        : PlugInProblem.Incompatible("SdkRange", ("range", manifest.Sdk.ToString()), ("sdk", SdkVersion.Current.ToString()));

    private static PlugInProblem? Entry(PlugInManifest manifest)
    {
        string[] needed = [manifest.EntryAssembly, DependencyFile.NameFor(manifest), $"Localization/{PlugInTexts.Chinese}.json"];
        var missing = needed.FirstOrDefault(n => manifest.Files.All(f => f.Path != n));
        return missing is null ? null : PlugInProblem.Failed("FileMissing", ("file", missing));
    }

    private static string FolderName(string folder) =>
        $"{Path.GetFileName(Path.GetDirectoryName(folder))}/{Path.GetFileName(folder)}";
}
