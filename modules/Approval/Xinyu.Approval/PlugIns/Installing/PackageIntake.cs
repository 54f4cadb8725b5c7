using Xinyu.Abp;
using Xinyu.Approval.PlugIns.Loading;
using Xinyu.Plugins.Packaging;
using Xinyu.Plugins.Packaging.Archives;
using Xinyu.Plugins.Packaging.Manifests;

namespace Xinyu.Approval.PlugIns.Installing;

/// <summary>An uploaded file becomes a checked folder, or is refused before any of it can run.</summary>
internal sealed class PackageIntake(PlugInFolders folders, PlugInRegistry registry)
{
    public PlugIn Receive(byte[] package, IncomingFolder incoming)
    {
        if (package.Length == 0)
            throw Refusal(PackageProblem.Failed("PackageMissing"));
        var (files, broken) = PackageReader.Read(package, PackageLimits.Default);
        Require(broken);
        if (!files.TryGetValue(ManifestReader.FileName, out var json))
            throw Refusal(PackageProblem.Failed("ManifestMissing"));
        var (manifest, unreadable) = ManifestReader.Parse(json);
        Require(unreadable);

        var folder = Path.Combine(incoming.Path, manifest!.Id, manifest.Version.ToString());
        UnpackedPackage.Write(files, folder);
        var plugIn = folders.Inspect(folder, installed: true);
        Require(plugIn.Problem);
        Require(Rank(manifest));
        return plugIn;
    }

    public static BusinessException Refusal(PlugInProblem problem)
    {
        var refusal = new BusinessException(problem.Code);
        foreach (var (name, value) in problem.Arguments)
            refusal.WithData(name, value);
        return refusal;
    }

    private PlugInProblem? Rank(PlugInManifest manifest)
    {
        var there = registry.All.FirstOrDefault(p => p.Pin == manifest.Pin);
        if (there is not null && (there.Manifest is null || there.Manifest.ContentHash == manifest.ContentHash))
            return PlugInProblem.Failed("AlreadyInstalled", ("pin", manifest.Pin));
        if (PlugInClaims.Check(manifest, registry.All) is { } claim)
            return claim;
        var newest = registry.All.Where(p => p.Id == manifest.Id && p.Manifest is not null).Select(p => p.Manifest!.Version).Max();
        return newest > manifest.Version
            ? PlugInProblem.Failed("Downgrade", ("newer", newest.ToString()), ("version", manifest.Version.ToString()))
            : null;
    }

    private static void Require(PackageProblem? problem)
    {
        if (problem is not null) throw Refusal(problem);
    }

    private static void Require(PlugInProblem? problem)
    {
        if (problem is not null) throw Refusal(problem);
    }

    private static BusinessException Refusal(PackageProblem problem) => Refusal(PlugInProblem.Of(problem));
}
