using Xinyu.Approval.PlugIns.Calls;
using Xinyu.Plugins.Packaging.Conformance;
using Xinyu.Plugins.Packaging.Manifests;

namespace Xinyu.Approval.PlugIns.Loading;

/// <summary>A plug-in version as the host found it, with its container when it is active.</summary>
internal sealed class PlugIn(string folder, PlugInManifest? manifest, PlugInHealth health, bool installed)
{
    private volatile PlugInProblem? _problem;

    public PlugInManifest? Manifest { get; } = manifest;

    /// <summary>Folder names stand in where the manifest cannot be read.</summary>
    public string Id { get; } = manifest?.Id ?? Path.GetFileName(Path.GetDirectoryName(folder))!;

    public string Version { get; } = manifest?.Version.ToString() ?? Path.GetFileName(folder);

    public string Pin => $"{Id}@{Version}";

    public string Folder { get; } = folder;

    /// <summary>Uploaded here, and not shipped with the host.</summary>
    public bool IsInstalled { get; } = installed;

    /// <summary>On which the city approved it.</summary>
    public ConformanceReport? Report { get; private set; }

    public PlugInHealth Health { get; } = health;

    public PlugInContainer? Container { get; private set; }

    public PlugInProblem? Problem => _problem;

    public PlugInState State => _problem?.State ?? PlugInState.Active;

    public bool WaitsForRestart => _problem?.Code == "PlugIn:WaitsForRestart";

    /// <summary>How many units of work are just pinning a case to it. The registry alone changes it, under its lock.</summary>
    public int Holders { get; set; }

    public void ApprovedOn(ConformanceReport? report) => Report = report;

    public void Activate(PlugInContainer container) => Container = container;

    /// <summary>The first problem stays: what follows from it says less.</summary>
    public void Stop(PlugInProblem problem) => Interlocked.CompareExchange(ref _problem, problem, null);
}
