using Xinyu.Plugins.Packaging.Conformance.Capabilities;
using Xinyu.Plugins.Packaging.Manifests;

namespace Xinyu.Plugins.Packaging.Conformance.Runs;

/// <summary>
/// Examines an inspected package: first its assemblies as metadata, then, only if they use nothing undeclared, its behaviour in a
/// child process behind walls. Whatever the plug-in does there, the caller goes on and gets a report.
/// </summary>
/// <param name="runner">The file Xinyu.Plugins.Conformance.dll.</param>
public sealed class ConformanceRun(string runner, ConformanceLimits limits)
{
    private const int MostEvidence = 10;

    public async Task<ConformanceReport> RunAsync(string folder, PlugInManifest manifest, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        var undeclared = CapabilityScan.Undeclared(folder, manifest);
        if (undeclared.Count > 0)
        {
            return Report(manifest, [RequirementResult.Fail(ConformanceRequirement.Capabilities, "Failed",
                Evidence(undeclared), ("capabilities", Words(undeclared.Select(u => u.Capability))))]);
        }

        var child = await ConformanceChild.RunAsync(runner, folder, limits, cancellationToken);
        return Report(manifest, [Declared(folder, manifest), .. child.Results, Contained(child)]);
    }

    /// <summary>Who approves sees what the plug-in asks leave for, and where it uses it.</summary>
    private static RequirementResult Declared(string folder, PlugInManifest manifest) =>
        RequirementResult.Pass(ConformanceRequirement.Capabilities, ("declared", manifest.Capabilities.Count == 0 ? "DeclaredNothing" : Words(manifest.Capabilities)))
            with { Evidence = Evidence(CapabilityScan.Uses(folder, manifest)) };

    private static string[] Evidence(IReadOnlyList<MemberUse> uses) => [.. uses.Take(MostEvidence).Select(u => $"{u.Assembly} {u.Method}: {u.Member}")];

    private static string Words(IEnumerable<Capability> capabilities) => string.Join(", ", capabilities.Distinct().Select(c => c.Word()));

    private RequirementResult Contained(ChildEnd child)
    {
        var (megabytes, seconds) = ($"{limits.MemoryMegabytes}", $"{limits.Time.TotalSeconds:0.#}");
        return child.Way switch
        {
            EndOfChild.ByItself => RequirementResult.Pass(ConformanceRequirement.Contained,
                ("megabytes", megabytes), ("seconds", seconds), ("network", child.NetworkCut ? "NetworkNone" : "NetworkOpen")),
            EndOfChild.Memory => RequirementResult.Fail(ConformanceRequirement.Contained, "Memory", child.Evidence, ("megabytes", megabytes)),
            EndOfChild.Time => RequirementResult.Fail(ConformanceRequirement.Contained, "Time", child.Evidence, ("seconds", seconds)),
            _ => RequirementResult.Fail(ConformanceRequirement.Contained, "Crash", child.Evidence),
        };
    }

    private ConformanceReport Report(PlugInManifest manifest, IReadOnlyList<RequirementResult> found) => new(
        manifest.Pin, manifest.ContentHash, limits.Cases,
        [.. Enum.GetValues<ConformanceRequirement>().Select(r => found.FirstOrDefault(f => f.Requirement == r) ?? RequirementResult.NotReached(r))]);
}
