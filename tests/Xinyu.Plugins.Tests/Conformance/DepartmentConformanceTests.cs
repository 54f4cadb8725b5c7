using Xinyu.Plugins.Packaging.Conformance.Runs;
using Xinyu.Plugins.Packaging.Manifests;

namespace Xinyu.Plugins.Tests.Conformance;

/// <summary>Each pilot department's plug-in, as its build lays it out, shows in a child process what is asked before approval.</summary>
public sealed class DepartmentConformanceTests
{
    [Theory]
    [InlineData("DevelopmentReform")]
    [InlineData("LandResources")]
    [InlineData("Construction")]
    [InlineData("UrbanPlanning")]
    [InlineData("Transport")]
    [InlineData("Culture")]
    [InlineData("Health")]
    [InlineData("EnvironmentalProtection")]
    [InlineData("IndustryCommerce")]
    public async Task A_departments_plug_in_conforms_on_a_thousand_generated_cases(string project)
    {
        var folder = Directory.GetDirectories(Path.Combine(Repository(), "plugins", "Xinyu.Plugins." + project, "bin", Build(), "net10.0", "plug-in"))
            .SelectMany(Directory.GetDirectories).Single();
        var run = new ConformanceRun(Path.Combine(AppContext.BaseDirectory, "Xinyu.Plugins.Conformance.dll"), ConformanceLimits.Default);
        var report = await run.RunAsync(folder, ManifestReader.Read(folder).Manifest.ShouldNotBeNull(), TestContext.Current.CancellationToken);
        report.Passed.ShouldBeTrue(report.ToJson());
        report.Cases.ShouldBe(1000);
    }

    private static string Build() => Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd('/', '\\')))!;

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Xinyu.Modular.sln")))
            folder = Path.GetDirectoryName(folder.TrimEnd('/', '\\'))!;
        return folder;
    }
}
