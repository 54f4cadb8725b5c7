using System.Diagnostics;

namespace Xinyu.Tests.PlugIns.Guide;

/// <summary>etc/plugin as an integrator runs it.</summary>
internal static class PlugInCommand
{
    public static Task<(int Code, string Text)> RunAsync(params string[] arguments) => RunAsync([], arguments);

    public static async Task<(int Code, string Text)> RunAsync((string Key, string Value)[] environment, string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(RepositoryRoot.Find(), "etc", "plugin"), arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (key, value) in environment) start.Environment[key] = value;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }
}
