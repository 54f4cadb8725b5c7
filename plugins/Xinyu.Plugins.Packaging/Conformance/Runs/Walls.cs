using System.ComponentModel;
using System.Diagnostics;

namespace Xinyu.Plugins.Packaging.Conformance.Runs;

/// <summary>What this machine offers around a process beside .NET's own limit of the heap. Found once.</summary>
/// <param name="Network">Without network, and where that can be had in a world of processes of its own, which ends as a whole with its first.</param>
internal sealed record Walls(IReadOnlyList<string> Network, bool LimitsProcess)
{
    /// <summary>The runtime itself, beside the heap that the plug-in fills.</summary>
    private const int RuntimeMegabytes = 1024;

    private static readonly string[][] Ways =
    [
        ["unshare", "--net", "--pid", "--fork", "--kill-child", "--mount-proc"],
        ["unshare", "--map-root-user", "--net", "--pid", "--fork", "--kill-child", "--mount-proc"],
        ["unshare", "--net"],
        ["unshare", "--map-root-user", "--net"],
    ];

    private static readonly SemaphoreSlim Once = new(1, 1);
    private static Walls? _known;

    public bool CutsNetwork => Network.Count > 0;

    public static async Task<Walls> FindAsync(CancellationToken cancellationToken)
    {
        await Once.WaitAsync(cancellationToken);
        try
        {
            return _known ??= new(await NetworkAsync(cancellationToken), await WorksAsync(cancellationToken, "prlimit", "--core=0"));
        }
        finally
        {
            Once.Release();
        }
    }

    /// <summary>What to write before the command. Each of these becomes the command's process or takes it along, so that ending it ends the command.</summary>
    public IReadOnlyList<string> Before(ConformanceLimits limits) =>
        [.. Network, .. LimitsProcess ? ["prlimit", "--core=0", $"--data={(limits.MemoryMegabytes + RuntimeMegabytes) * 1024L * 1024L}"] : Array.Empty<string>()];

    private static async Task<IReadOnlyList<string>> NetworkAsync(CancellationToken cancellationToken)
    {
        foreach (var way in Ways)
        {
            if (await WorksAsync(cancellationToken, way))
                return way;
        }

        return [];
    }

    private static async Task<bool> WorksAsync(CancellationToken cancellationToken, params string[] command)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command[0], [.. command[1..], "true"]) { RedirectStandardError = true })!;
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
