using System.Diagnostics;
using System.Globalization;

namespace Xinyu.Plugins.Packaging.Conformance.Runs;

/// <summary>The child process: nothing of the parent's environment, a heap of its own size, no network where that can be had, and an end.</summary>
internal static class ConformanceChild
{
    /// <summary>The exit code by which the child says that its memory is used up.</summary>
    public const int MemoryUsedUp = 70;

    /// <summary>How long a pipe may stay open after the child's end, held by what the child started where nothing ends that with it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly string[] Inherited = ["PATH", "HOME", "DOTNET_ROOT", "LANG", "TMPDIR"];

    public static async Task<ChildEnd> RunAsync(string runner, string folder, ConformanceLimits limits, CancellationToken cancellationToken)
    {
        var work = Directory.CreateTempSubdirectory("conformance-").FullName;
        try
        {
            var report = Path.Combine(work, "report.json");
            var walls = await Walls.FindAsync(cancellationToken);
            string[] command =
            [
                .. walls.Before(limits), "dotnet", runner, Path.GetFullPath(folder), report,
                limits.Cases.ToString(CultureInfo.InvariantCulture), ((int)limits.CallBudget.TotalMilliseconds).ToString(CultureInfo.InvariantCulture),
            ];
            using var process = Start(command, work, limits);
            var (reading, complaining) = (BoundedOutput.ReadAsync(process.StandardOutput), BoundedOutput.ReadAsync(process.StandardError));
            var inTime = await EndsAsync(process, limits.Time, cancellationToken);
            var (said, error) = (await ToItsEndAsync(reading), await ToItsEndAsync(complaining));
            string[] evidence = [.. new[] { said.Last, error.First }.Where(e => e.Length > 0)];
            if (!inTime)
                return new(EndOfChild.Time, [], evidence, walls.CutsNetwork);
            var found = process.ExitCode == 0 && File.Exists(report) ? ConformanceReport.FromJson(await File.ReadAllTextAsync(report, cancellationToken)) : null;
            return found is not null
                ? new(EndOfChild.ByItself, found.Results, [], walls.CutsNetwork)
                : new(process.ExitCode == MemoryUsedUp || error.SaysOutOfMemory ? EndOfChild.Memory : EndOfChild.Crash, [], evidence, walls.CutsNetwork);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static Process Start(string[] command, string work, ConformanceLimits limits)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = work,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var kept = Inherited.Where(start.Environment.ContainsKey).ToDictionary(name => name, name => start.Environment[name], StringComparer.Ordinal);
        start.Environment.Clear();
        foreach (var (name, value) in kept)
            start.Environment[name] = value;
        start.Environment["DOTNET_GCHeapHardLimit"] = (limits.MemoryMegabytes * 1024L * 1024L).ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    private static async Task<BoundedOutput> ToItsEndAsync(Task<BoundedOutput> reading) =>
        await Task.WhenAny(reading, Task.Delay(Patience, CancellationToken.None)) == reading ? await reading : new();

    private static async Task<bool> EndsAsync(Process process, TimeSpan time, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        end.CancelAfter(time);
        try
        {
            await process.WaitForExitAsync(end.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            cancellationToken.ThrowIfCancellationRequested();
            return false;
        }
    }
}
