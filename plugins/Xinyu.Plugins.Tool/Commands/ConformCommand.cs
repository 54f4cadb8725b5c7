using Xinyu.Plugins.Packaging.Conformance;
using Xinyu.Plugins.Packaging.Conformance.Runs;
using Xinyu.Plugins.Packaging.Inspection;
using Xinyu.Plugins.Packaging.Manifests;

namespace Xinyu.Plugins.Tool.Commands;

/// <summary>conform FOLDER|PACKAGE [--report FILE]: what the city asks of a plug-in before it approves it, in a child process.</summary>
internal static class ConformCommand
{
    public static async Task RunAsync(Arguments arguments)
    {
        var report = await ReportAsync(arguments.First);
        if (arguments.Find("report") is { } file)
            await File.WriteAllTextAsync(file, report.ToJson());
        Print(report);
        Require(report);
    }

    /// <param name="folder">A package's folder with its files.</param>
    private static Task<ConformanceReport> ReportAsync(string folder, PlugInManifest manifest) =>
        new ConformanceRun(Path.Combine(AppContext.BaseDirectory, "Xinyu.Plugins.Conformance.dll"), ConformanceLimits.Default).RunAsync(folder, manifest, CancellationToken.None);

    /// <summary>A report on which the city approves; what does not conform is refused with its lines.</summary>
    public static async Task<ConformanceReport> ApprovableAsync(string folder, PlugInManifest manifest)
    {
        var report = await ReportAsync(folder, manifest);
        if (!report.IsEnough)
            Print(report);
        Require(report);
        return report;
    }

    private static void Print(ConformanceReport report)
    {
        Console.WriteLine($"{report.Pin} {report.ContentHash}");
        foreach (var result in report.Results)
        {
            Console.WriteLine($"{(result.Passed ? "+" : "-")} {result.Requirement}: {result.TextZh}");
            Console.WriteLine($"  {result.TextEn}");
            foreach (var evidence in result.Evidence)
                Console.WriteLine($"    {evidence}");
        }
    }

    private static void Require(ConformanceReport report)
    {
        if (!report.IsEnough)
            throw new ToolException("插件没有通过核对，见上。", "The plug-in does not conform, see above.");
    }

    private static async Task<ConformanceReport> ReportAsync(string path)
    {
        if (File.Exists(Path.Combine(path, ManifestReader.FileName)))
        {
            var folder = Path.GetFullPath(path.TrimEnd('/'));
            var (manifest, unreadable) = ManifestReader.Read(folder);
            CheckedPackage.Require(unreadable);
            CheckedPackage.Require(PackageInspector.Inspect(folder, manifest!, SdkVersion.Current));
            return await ReportAsync(folder, manifest!);
        }

        using var package = new CheckedPackage(Directory.Exists(path) ? PackCommand.Pack(Path.GetFullPath(path)) : path);
        return await ReportAsync(package.Folder, package.Manifest);
    }
}
