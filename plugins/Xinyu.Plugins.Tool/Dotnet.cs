using System.Diagnostics;

namespace Xinyu.Plugins.Tool;

/// <summary>Runs the .NET command line, whose output goes on to the reader.</summary>
internal static class Dotnet
{
    public static void Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new ToolException($"dotnet {arguments[0]} 没有成功，见上。", $"dotnet {arguments[0]} failed, see above.");
    }
}
