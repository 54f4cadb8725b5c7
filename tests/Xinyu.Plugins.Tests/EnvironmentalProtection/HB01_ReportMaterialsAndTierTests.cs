using Xinyu.Plugins.EnvironmentalProtection;
using Xinyu.Plugins.EnvironmentalProtection.EiaApproval;

namespace Xinyu.Plugins.Tests.EnvironmentalProtection;

public sealed class HB01_ReportMaterialsAndTierTests
{
    private readonly ItemBench<EnvironmentalProtectionPlugIn> _bench = EiaBench.Sound();

    [Fact]
    public async Task A_report_with_both_materials_passes()
    {
        _bench.Set("eiaCategory", "报告书");
        (await _bench.CheckAsync<ReportMaterialsCheck>(CheckStage.Accept)).ShouldHaveSingleItem().Severity.ShouldBe(FindingSeverity.Pass);
    }

    [Theory]
    [InlineData(CheckStage.Submit, FindingSeverity.NeedsPerson)]
    [InlineData(CheckStage.Accept, FindingSeverity.NeedsPerson)]
    [InlineData(CheckStage.Decide, FindingSeverity.SuggestRefusal)]
    public async Task A_report_without_one_is_a_matter_of_supplement_and_at_the_decision_of_refusal(CheckStage stage, FindingSeverity severity)
    {
        _bench.Set("eiaCategory", "报告书");
        _bench.Withhold("技术评估意见");
        var finding = (await _bench.CheckAsync<ReportMaterialsCheck>(stage)).ShouldHaveSingleItem();
        finding.Severity.ShouldBe(severity);
        finding.Arguments["material"].ShouldBe("技术评估意见");
    }

    [Fact]
    public async Task A_report_without_both_names_both()
    {
        _bench.Set("eiaCategory", "报告书");
        _bench.Withhold("技术评估意见");
        _bench.Withhold("公众参与调查报告");
        (await _bench.CheckAsync<ReportMaterialsCheck>(CheckStage.Accept)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_form_needs_neither()
    {
        _bench.Withhold("技术评估意见");
        _bench.Withhold("公众参与调查报告");
        (await _bench.CheckAsync<ReportMaterialsCheck>(CheckStage.Accept)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("报告书", "报告书")]
    [InlineData("报告表", "报告表")]
    [InlineData("登记表", "登记表")]
    [InlineData(null, null)]
    public async Task The_tier_carries_the_name_of_the_category(string? category, string? tier)
    {
        _bench.Set("eiaCategory", category);
        (await _bench.TierAsync()).ShouldBe(tier);
    }
}
