using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Xinyu.Tests.PlugIns.Guide;

/// <summary>The commands that docs/plugin-guide.md gives, taken from its text and run in a shell as a reader would.</summary>
internal static partial class GuideCommands
{
    private const string Project = "../jy-rules", PlugIns = "host/Xinyu.Host/data/plug-ins";

    /// <summary>The block that begins with <c>etc/plugin new</c>.</summary>
    public static IReadOnlyList<string> Three() => Block().Match(File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "docs", "plugin-guide.md")))
        .Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <param name="project">Stands for the guide's folder beside the checkout.</param>
    /// <param name="plugIns">Stands for the folder in the developer's data.</param>
    public static async Task RunAsync(string command, string project, string plugIns)
    {
        var start = new ProcessStartInfo("bash", ["-c", command.Replace(Project, project).Replace(PlugIns, plugIns)])
        {
            WorkingDirectory = RepositoryRoot.Find(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, $"{command}\n{await output}\n{await error}");
    }

    [GeneratedRegex("```sh\n(etc/plugin new.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
