using Xinyu.Plugins.EnvironmentalProtection;
using Xinyu.Plugins.EnvironmentalProtection.EiaApproval;

namespace Xinyu.Plugins.Tests.EnvironmentalProtection;

public sealed class HB01_CategoryTests
{
    private readonly ItemBench<EnvironmentalProtectionPlugIn> _bench = EiaBench.Sound();

    [Fact]
    public Task A_declared_category_at_the_determined_one_passes() => Expect("HB-01.CategorySufficient", FindingSeverity.Pass);

    [Fact]
    public Task A_declared_category_above_the_determined_one_passes()
    {
        _bench.Set("eiaCategory", "报告书");
        return Expect("HB-01.CategorySufficient", FindingSeverity.Pass);
    }

    [Fact]
    public async Task A_declared_category_below_the_determined_one_speaks_against_acceptance()
    {
        _bench.Set("eiaCategory", "登记表");
        var finding = await Expect("HB-01.CategoryTooLow", FindingSeverity.SuggestRefusal);
        finding.Arguments["required"].ShouldBe("报告表");
        finding.EvidenceFields.ShouldContain("eiaCategory");
    }

    [Theory]
    [InlineData("房地产", "平方米", "9999.9", "登记表")]
    [InlineData("房地产", "平方米", "10000", "报告表")]
    [InlineData("房地产", "平方米", "99999", "报告表")]
    [InlineData("房地产", "平方米", "100000", "报告书")]
    [InlineData("建材", "吨每年", "100000", "报告书")]
    [InlineData("建材", "平方米", "100000", "报告表")]
    [InlineData("化工", "其他", "0", "报告书")]
    public async Task The_scale_decides_the_category_from_its_threshold_on(string industry, string unit, string scale, string required)
    {
        Set(industry, unit, scale);
        (await RunAsync()).Arguments["required"].ShouldBe(required);
    }

    [Theory]
    [InlineData("房地产", "平方米", "100", "报告表")]
    [InlineData("建材", "吨每年", "10", "报告书")]
    [InlineData("化工", "吨每年", "10", "报告书")]
    public async Task A_sensitive_area_raises_the_category_by_one_level(string industry, string unit, string scale, string required)
    {
        Set(industry, unit, scale);
        _bench.Set("sensitiveArea", new[] { "居民集中区", "饮用水水源保护区" });
        (await RunAsync()).Arguments["required"].ShouldBe(required);
    }

    [Fact]
    public Task A_contradictory_sensitive_area_needs_a_person()
    {
        _bench.Set("sensitiveArea", new[] { "不涉及", "居民集中区" });
        return Expect("HB-01.SensitiveAreaUnclear", FindingSeverity.NeedsPerson);
    }

    [Fact]
    public Task A_unit_that_the_table_does_not_know_needs_a_person()
    {
        Set("畜禽养殖", "平方米", "300");
        return Expect("HB-01.CategoryUndetermined", FindingSeverity.NeedsPerson);
    }

    [Fact]
    public async Task The_table_is_a_parameter()
    {
        var table = """[{"industry":"建材","minScale":0,"category":"登记表"}]""";
        var findings = await _bench.Change(EiaParameters.Categories, table).CheckAsync<CategoryCheck>(CheckStage.Accept);
        findings.ShouldHaveSingleItem().Arguments["required"].ShouldBe("登记表");
    }

    [Theory]
    [InlineData("projectIndustry")]
    [InlineData("scaleValue")]
    [InlineData("scaleUnit")]
    [InlineData("eiaCategory")]
    [InlineData("sensitiveArea")]
    public async Task A_missing_field_never_breaks_the_rule(string field)
    {
        _bench.Remove(field);
        (await RunAsync()).Severity.ShouldNotBe(FindingSeverity.SuggestRefusal);
    }

    private void Set(string industry, string unit, string scale)
    {
        _bench.Set("projectIndustry", industry);
        _bench.Set("scaleUnit", unit);
        _bench.Set("scaleValue", decimal.Parse(scale));
    }

    private async Task<Finding> RunAsync() => (await _bench.CheckAsync<CategoryCheck>(CheckStage.Accept)).ShouldHaveSingleItem();

    private async Task<Finding> Expect(string code, FindingSeverity severity)
    {
        var finding = await RunAsync();
        finding.Code.ShouldBe(code);
        finding.Severity.ShouldBe(severity);
        return finding;
    }
}
