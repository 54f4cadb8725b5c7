using Xinyu.Approval.PlugIns;
using Xinyu.Approval.PlugIns.Calls;
using Xinyu.Plugins.Checks;

namespace Xinyu.Tests.PlugIns;

public sealed class PlugInCallTests : IDisposable
{
    private readonly PlugInFolder _folder = new();

    private static CancellationToken None => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_finding_comes_back_with_its_text_in_both_languages()
    {
        var bench = new PlugInBench(_folder.Add().Root);
        var finding = (await CheckAsync(bench, """{"value":12.50}""")).ShouldHaveSingleItem();
        finding.Code.ShouldBe("ZZ-01.AboveLimit");
        finding.Severity.ShouldBe(FindingSeverity.SuggestRefusal);
        finding.TextZh.ShouldBe("数值 12.5 超过限额 10。");
        finding.TextEn.ShouldBe("Value 12.5 is above the limit of 10.");
        finding.EvidenceFields.ShouldBe(["value"]);
        finding.PlugIn.ShouldBe("fixture@1.0.0");
    }

    [Fact]
    public async Task A_plug_in_uses_the_library_it_brought_and_not_the_hosts()
    {
        var bench = new PlugInBench(_folder.Add().Root);
        var finding = (await CheckAsync(bench, "{}")).ShouldHaveSingleItem();
        finding.Arguments["libraryFrom"].ShouldBe(Path.Combine(_folder.Root, "fixture", "1.0.0"));
    }

    [Fact]
    public async Task Two_versions_serve_side_by_side_and_new_cases_get_the_newest()
    {
        var bench = new PlugInBench(_folder.Add(version: "1.9.0").Add(version: "1.10.0").Root);
        bench.Logic.PinFor("ZZ-01").ShouldBe("fixture@1.10.0");
        (await CheckAsync(bench, "{}", "fixture@1.9.0")).ShouldHaveSingleItem().PlugIn.ShouldBe("fixture@1.9.0");
        (await CheckAsync(bench, "{}")).ShouldHaveSingleItem().PlugIn.ShouldBe("fixture@1.10.0");
    }

    [Fact]
    public async Task An_item_without_a_plug_in_has_no_findings()
    {
        var bench = new PlugInBench(_folder.Add().Root);
        var answer = await bench.Logic.CheckAsync(CheckStage.Submit, PlugInBench.Case("HB-09", "{}"), null, None);
        answer.Value.Findings.ShouldBeEmpty();
        answer.Value.Pin.ShouldBeNull();
    }

    [Fact]
    public async Task A_pinned_version_that_is_gone_is_a_finding()
    {
        var bench = new PlugInBench(_folder.Add().Root);
        var finding = (await CheckAsync(bench, "{}", "fixture@0.9.0")).ShouldHaveSingleItem();
        finding.Code.ShouldBe("PlugIn:PinMissing");
        finding.TextZh.ShouldContain("案件固定使用的插件版本 fixture@0.9.0 未安装。本事项按通用流程办理");
    }

    [Fact]
    public async Task A_pinned_version_that_failed_says_why()
    {
        var bench = new PlugInBench(_folder.Add(entryType: "ThrowsInConfigurationPlugIn").Root);
        (await CheckAsync(bench, "{}", "fixture@1.0.0")).ShouldHaveSingleItem().Code.ShouldBe("PlugIn:StartFailed");
    }

    [Fact]
    public async Task What_one_check_breaks_does_not_silence_the_other()
    {
        var bench = new PlugInBench(_folder.Add(entryType: "ThrowingPlugIn").Root);
        var findings = await CheckAsync(bench, """{"fails":true}""");
        findings.Select(f => f.Code).ShouldBe(["ZZ-01.WithinLimit", "PlugIn:CallFailed"]);
        findings[1].Severity.ShouldBe(FindingSeverity.NeedsPerson);
        findings[1].TextEn.ShouldContain("Accept failed (NotSupportedException)");
    }

    [Fact]
    public async Task A_check_that_never_returns_is_given_up_and_the_second_time_disables_the_plug_in()
    {
        var bench = new PlugInBench(_folder.Add(entryType: "NeverReturnsPlugIn").Root, o => o.CallBudget = TimeSpan.FromMilliseconds(50));
        (await CheckAsync(bench, "{}")).ShouldHaveSingleItem().Code.ShouldBe("PlugIn:CallOverran");
        bench.Registry.List().Single().State.ShouldBe(PlugInState.Active);
        (await CheckAsync(bench, "{}")).ShouldHaveSingleItem().Code.ShouldBe("PlugIn:CallOverran");

        var entry = bench.Registry.List().Single();
        entry.State.ShouldBe(PlugInState.Disabled);
        entry.ReasonCode.ShouldBe("PlugIn:DisabledByOverruns");
        (await CheckAsync(bench, "{}", "fixture@1.0.0")).ShouldHaveSingleItem().Code.ShouldBe("PlugIn:DisabledByOverruns");
        bench.Logic.PinFor("ZZ-01").ShouldBeNull();
    }

    [Fact]
    public async Task A_slow_check_that_obeys_its_token_costs_no_thread_and_is_not_disabled()
    {
        var bench = new PlugInBench(_folder.Add(entryType: "SlowPlugIn").Root, o => o.CallBudget = TimeSpan.FromMilliseconds(50));
        for (var i = 0; i < 3; i++)
            (await CheckAsync(bench, "{}")).ShouldHaveSingleItem().Code.ShouldBe("PlugIn:CallOverran");
        bench.Registry.List().Single().State.ShouldBe(PlugInState.Active);
    }

    [Fact]
    public async Task Repeated_failures_open_the_circuit()
    {
        var bench = new PlugInBench(_folder.Add(entryType: "SlowPlugIn").Root, o =>
        {
            o.CallBudget = TimeSpan.FromMilliseconds(10);
            o.FailuresBeforePause = 2;
        });
        await CheckAsync(bench, "{}");
        await CheckAsync(bench, "{}");
        (await CheckAsync(bench, "{}")).ShouldHaveSingleItem().Code.ShouldBe("PlugIn:CircuitOpen");
    }

    [Fact]
    public void After_the_pause_one_call_tries_and_its_success_closes_the_circuit()
    {
        var time = new ManualTime();
        var health = new PlugInHealth(new PlugInOptions { FailuresBeforePause = 1, Pause = TimeSpan.FromMinutes(1) }, time);
        health.Failed();
        health.TryEnter().ShouldBeFalse();
        time.Advance(TimeSpan.FromMinutes(1));
        health.TryEnter().ShouldBeTrue();
        health.TryEnter().ShouldBeFalse();
        health.Succeeded();
        health.TryEnter().ShouldBeTrue();
    }

    [Fact]
    public void A_plug_in_that_the_configuration_names_is_not_loaded()
    {
        var bench = new PlugInBench(_folder.Add().Root, o => o.Disabled.Add("fixture"));
        bench.Registry.List().Single().ReasonCode.ShouldBe("PlugIn:DisabledByConfiguration");
    }

    private static async Task<IReadOnlyList<DepartmentFinding>> CheckAsync(PlugInBench bench, string form, string? pin = null) =>
        (await bench.Logic.CheckAsync(CheckStage.Accept, PlugInBench.Case("ZZ-01", form), pin, None)).Value.Findings;
}
