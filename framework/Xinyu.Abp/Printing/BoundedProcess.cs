using System.Diagnostics;

namespace Xinyu.Abp.Printing;

/// <summary>A program with an empty environment that is ended, with all it started, when its time is over.</summary>
internal static class BoundedProcess
{
    /// <returns>Its exit code; null when it had to be ended.</returns>
    public static async Task<int?> RunAsync(IReadOnlyList<string> command, string folder, TimeSpan time, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1)) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        var path = Environment.GetEnvironmentVariable("PATH");
        start.Environment.Clear(); // connection strings and keys are none of its business
        start.Environment["PATH"] = path;
        start.Environment["HOME"] = folder;
        start.Environment["LANG"] = "C.UTF-8";
        using var process = new Process { StartInfo = start };
        process.Start();
        // read and dropped, so that it never waits for a reader
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(time);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellationToken.ThrowIfCancellationRequested();
            return null;
        }
    }
}
