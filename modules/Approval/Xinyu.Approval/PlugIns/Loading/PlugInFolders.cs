using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xinyu.Approval.PlugIns.Calls;
using Xinyu.Plugins;
using Xinyu.Plugins.Packaging.Inspection;
using Xinyu.Plugins.Packaging.Manifests;
using Xinyu.Plugins.Packaging.Signatures;

namespace Xinyu.Approval.PlugIns.Loading;

/// <summary>Finds the folders of plug-in versions, those shipped with the host and those uploaded, and inspects them without running anything.</summary>
internal sealed class PlugInFolders(IOptions<PlugInOptions> options, TrustedKeys keys, ILogger<PlugInFolders> logger)
{
    /// <summary>Stands for the version of a folder that has none, so that it is listed and not passed over.</summary>
    private const string NoVersion = "-";

    private static readonly EnumerationOptions Readable = new() { IgnoreInaccessible = true };

    private readonly PlugInOptions _options = options.Value;

    public IReadOnlyList<PlugIn> InspectAll()
    {
        foreach (var file in keys.Unusable)
            logger.LogError("{File} in PlugIns:KeysPath is no public key on P-256 and is not used.", file);
        var shipped = Below(_options.FullPath).Select(folder => (folder, false));
        var installed = _options.InstalledPath is { Length: > 0 } path ? Below(path).Select(folder => (folder, true)) : [];
        return [.. shipped.Concat(installed).AsParallel().AsOrdered().Select(f => Inspect(f.folder, f.Item2))];
    }

    public PlugIn Inspect(string folder, bool installed)
    {
        var (manifest, unreadable) = ManifestReader.Read(folder);
        var plugIn = new PlugIn(folder, manifest, new PlugInHealth(_options, TimeProvider.System), installed);
        var problem = unreadable is null ? null : PlugInProblem.Of(unreadable);
        if (_options.Disabled.Contains(plugIn.Id) || _options.Disabled.Contains(plugIn.Pin))
            problem = PlugInProblem.Disabled("DisabledByConfiguration");
        if (problem is null && manifest is not null)
            problem = Guarded(folder, manifest, plugIn);
        if (problem is not null)
            plugIn.Stop(problem);
        return plugIn;
    }

    private PlugInProblem? Guarded(string folder, PlugInManifest manifest, PlugIn plugIn)
    {
        try
        {
            var problem = PackageInspector.Inspect(folder, manifest, SdkVersion.Current)
                ?? SignatureCheck.Check(folder, manifest, keys, required: !_options.AllowUnsigned);
            if (problem is not null)
                return PlugInProblem.Of(problem);
            plugIn.ApprovedOn(SignatureCheck.ApprovedReport(folder, manifest, keys));
            return null;
        }
        catch (Exception e)
        {
            logger.LogWarning(e, "A plug-in's folder could not be inspected.");
            return PlugInProblem.Failed("StartFailed", ("error", e.GetType().Name), ("message", e.Message));
        }
    }

    public static IEnumerable<string> Below(string root) => !Directory.Exists(root)
        ? []
        : Directory.EnumerateDirectories(root, "*", Readable)
            .SelectMany(id => Directory.GetDirectories(id, "*", Readable) is { Length: > 0 } versions ? versions : [Path.Combine(id, NoVersion)])
            .Order(StringComparer.Ordinal);
}
