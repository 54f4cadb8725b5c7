using Xinyu.Plugins.Checks;
using Xinyu.Plugins.EnvironmentalProtection.EiaApproval;

namespace Xinyu.Tests.PlugIns.EnvironmentalProtection;

public sealed class HB01_ReportMaterialsAndTierTests
{
    private readonly EiaBench _bench = new();

    [Fact]
    public async Task A_report_with_both_materials_passes()
    {
        _bench.Form["eiaCategory"] = "报告书";
        (await _bench.RunAsync(new ReportMaterialsCheck())).ShouldHaveSingleItem().Severity.ShouldBe(FindingSeverity.Pass);
    }

    [Theory]
    [InlineData(CheckStage.Submit, FindingSeverity.NeedsPerson)]
    [InlineData(CheckStage.Accept, FindingSeverity.NeedsPerson)]
    [InlineData(CheckStage.Decide, FindingSeverity.SuggestRefusal)]
    public async Task A_report_without_one_is_a_matter_of_supplement_and_at_the_decision_of_refusal(CheckStage stage, FindingSeverity severity)
    {
        _bench.Form["eiaCategory"] = "报告书";
        _bench.Materials.RemoveAll(m => m.Name == "技术评估意见");
        var finding = (await _bench.RunAsync(new ReportMaterialsCheck(), stage)).ShouldHaveSingleItem();
        finding.Severity.ShouldBe(severity);
        finding.Arguments["material"].ShouldBe("技术评估意见");
    }

    [Fact]
    public async Task A_report_without_both_names_both()
    {
        _bench.Form["eiaCategory"] = "报告书";
        _bench.Materials.RemoveRange(1, 2);
        (await _bench.RunAsync(new ReportMaterialsCheck())).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_form_needs_neither()
    {
        _bench.Materials.Clear();
        (await _bench.RunAsync(new ReportMaterialsCheck())).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("报告书", "报告书")]
    [InlineData("报告表", "报告表")]
    [InlineData("登记表", "登记表")]
    [InlineData("别的", null)]
    [InlineData(null, null)]
    public async Task The_tier_carries_the_name_of_the_category(string? category, string? tier)
    {
        _bench.Form["eiaCategory"] = category;
        (await new EiaTierChooser().ChooseAsync(_bench.Snapshot, TestContext.Current.CancellationToken)).ShouldBe(tier);
    }
}
