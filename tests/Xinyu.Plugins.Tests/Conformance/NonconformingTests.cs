using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xinyu.Plugins.Packaging.Conformance;
using Xinyu.Plugins.Packaging.Conformance.Runs;
using Xinyu.Plugins.Packaging.Manifests;
using static Xinyu.Plugins.Packaging.Conformance.ConformanceRequirement;

namespace Xinyu.Plugins.Tests.Conformance;

/// <summary>
/// Each way in which a plug-in can be unfit is found out, by its own requirement, and the process that asks goes on. Few cases:
/// what is wrong here is wrong with all of them.
/// </summary>
public sealed class NonconformingTests : IDisposable
{
    private static readonly string Runner = Path.Combine(AppContext.BaseDirectory, "Xinyu.Plugins.Conformance.dll");
    private static readonly ConformanceLimits Few = ConformanceLimits.Default with { Cases = 40 };

    private readonly string _root = Directory.CreateTempSubdirectory("nonconforming-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("Spins", Answers, "没有答复，已切断")]
    [InlineData("Waits", Answers, "没有答复，已切断")]
    [InlineData("Trusting", MissingFields, "NullReferenceException")]
    [InlineData("FailingSections", Answers, "the fixture has no sections")]
    [InlineData("Counts", Deterministic, "HB-01.Counted")]
    [InlineData("Guesses", Deterministic, "HB-01.Counted")]
    [InlineData("Mute", Localized, "HB-01.Nameless")]
    [InlineData("LeavesGap", Localized, "HB-01.Counted {n}")]
    [InlineData("InventsTier", FactsOnly, "HB-01: 3650")]
    [InlineData("ChargesFreeItem", FactsOnly, "fee.charged = false")]
    [InlineData("Inventing", FactsOnly, "dueDate")]
    [InlineData("Moving", FactsOnly, "CaseSnapshot")]
    [InlineData("Allocates", Contained, "内存超过 384 MB")]
    [InlineData("AllocatesNatively", Contained, "内存超过 384 MB")]
    [InlineData("Finalises", Contained, "the fixture throws from its finaliser")]
    [InlineData("Threads", Contained, "the fixture throws on its thread")]
    public async Task A_plug_in_that_is_unfit_is_refused_for_what_is_wrong_with_it(string plugIn, ConformanceRequirement requirement, string sentence)
    {
        var report = await ExamineAsync(plugIn, Few);

        report.Passed.ShouldBeFalse();
        report.Results.Where(r => !r.Passed && r.TextEn != RequirementResult.NotReached(r.Requirement).TextEn).Select(r => r.Requirement)
            .ShouldBe([requirement], report.ToJson());
        $"{report[requirement].TextZh} {string.Join(' ', report[requirement].Evidence)}".ShouldContain(sentence);
    }

    [Fact]
    public async Task One_that_always_throws_is_refused_for_complete_cases_and_for_those_that_lack_something()
    {
        var report = await ExamineAsync("Failing", Few);

        new[] { Answers, MissingFields }.ShouldAllBe(r => !report[r].Passed && report[r].Evidence.All(e => e.Contains("the fixture fails")));
    }

    [Fact]
    public async Task What_it_uses_and_does_not_declare_is_named_and_nothing_of_it_is_run()
    {
        var report = await ExamineAsync("Calling", Few, "threads;process;reflection;native;clock");

        report[Capabilities].Passed.ShouldBeFalse();
        report[Capabilities].TextZh.ShouldContain("没有声明的功能：network；没有运行插件");
        report[Capabilities].Evidence.ShouldContain(e => e.Contains("CallingPlugIn+Check.Answer: System.Net.Sockets.Socket.Connect"));
        report.Results.Skip(1).ShouldAllBe(r => r.TextEn == RequirementResult.NotReached(r.Requirement).TextEn);
    }

    [Fact]
    public async Task What_it_uses_and_declares_is_named_to_whoever_approves()
    {
        var report = await ExamineAsync("Calling", Few);

        report[Capabilities].TextEn.ShouldContain("declared: network, threads, process, reflection, native, clock");
        report[Capabilities].Evidence.ShouldContain(e => e.Contains("CallingPlugIn+Check.Answer: System.Net.Sockets.Socket.Connect"));
    }

    [Fact]
    public async Task A_process_that_it_started_ends_with_the_run()
    {
        var report = await ExamineAsync("LeavesProcess", Few);

        report[Loads].Passed.ShouldBeTrue(report.ToJson());
        Process.GetProcessesByName("sleep").Select(Words).ShouldNotContain(w => w.Contains("86399.5"));
    }

    [Fact]
    public async Task There_is_no_network_for_a_plug_in_even_one_that_declares_it()
    {
        var report = await ExamineAsync("Calling", Few);

        report.Passed.ShouldBeTrue(report.ToJson());
        report[Contained].TextZh.ShouldContain("网络：已切断");
    }

    [Fact]
    public async Task A_run_that_does_not_end_is_ended()
    {
        var report = await ExamineAsync("Waits", Few with { CallBudget = TimeSpan.FromMinutes(10), Time = TimeSpan.FromSeconds(3) });

        report[Contained].Passed.ShouldBeFalse(report.ToJson());
        report[Contained].TextZh.ShouldContain("超过 3 秒没有结束，已终止");
    }

    [Fact]
    public async Task Two_hundred_megabytes_of_output_do_not_stay_in_memory()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var report = await ExamineAsync("Chatty", Few);

        report[Contained].Passed.ShouldBeTrue(report.ToJson());
        report.ToJson().Length.ShouldBeLessThan(20_000);
        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(20 * 1024 * 1024);
    }

    [Fact]
    public async Task Too_few_cases_are_no_ground_for_an_approval()
    {
        var report = await ExamineAsync("Calling", Few);

        report.IsEnough.ShouldBeFalse();
        (report with { Cases = 1000 }).IsEnough.ShouldBeTrue();
    }

    [Fact]
    public async Task A_report_names_the_content_it_is_about()
    {
        var report = await ExamineAsync("Mute", Few with { Cases = 1 });
        var (mute, other) = (Manifest("Mute"), Manifest("Counts"));

        report.IsOf(mute).ShouldBeTrue();
        report.IsOf(other).ShouldBeFalse();
    }

    private Task<ConformanceReport> ExamineAsync(string plugIn, ConformanceLimits limits, string? capabilities = null) =>
        new ConformanceRun(Runner, limits).RunAsync(Folder(plugIn, capabilities), Manifest(plugIn), TestContext.Current.CancellationToken);

    private static string Words(Process process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process.Id}/cmdline");
        }
        catch (IOException)
        {
            return ""; // it ended meanwhile
        }
    }

    private PlugInManifest Manifest(string plugIn) => ManifestReader.Read(Folder(plugIn)).Manifest.ShouldNotBeNull();

    /// <summary>A copy of the fixture's package with the entry class that misbehaves so.</summary>
    private string Folder(string plugIn, string? capabilities = null)
    {
        var (source, folder) = (Path.Combine(AppContext.BaseDirectory, "fixtures", "nonconforming", "1.0.0"), Path.Combine(_root, plugIn, "nonconforming", "1.0.0"));
        if (Directory.Exists(folder))
            return folder;
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        var path = Path.Combine(folder, ManifestReader.FileName);
        var json = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        json["entryType"] = $"Xinyu.Plugins.Fixtures.Nonconforming.{plugIn}PlugIn";
        if (capabilities is not null)
            json["capabilities"] = new JsonArray([.. capabilities.Split(';').Select(c => JsonValue.Create(c))]);
        File.WriteAllText(path, json.ToJsonString(JsonSerializerOptions.Default));
        return folder;
    }
}
