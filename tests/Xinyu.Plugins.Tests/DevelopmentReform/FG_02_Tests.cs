using Xinyu.Plugins.Documents;

namespace Xinyu.Plugins.Tests.DevelopmentReform;

public sealed class FG_02_industrial_policy
{
    [Theory]
    [InlineData("鼓励类", "新建")]
    [InlineData("允许类", "扩建")]
    [InlineData("限制类", "技术改造")]
    public Task What_the_policy_allows_passes(string policy, string nature) =>
        FgBench.Sound("FG-02").Set("policyClass", policy).Set("filingNature", nature).ShouldPassAsync("FG-02.PolicyAllows");

    [Theory]
    [InlineData("淘汰类", "新建")]
    [InlineData("淘汰类", "技术改造")]
    [InlineData("限制类", "新建")]
    [InlineData("限制类", "扩建")]
    public Task What_it_phases_out_or_restricts_is_not_filed(string policy, string nature) =>
        FgBench.Sound("FG-02").Set("policyClass", policy).Set("filingNature", nature).ShouldSpeakAgainstAsync("FG-02.PolicyForbids");

    [Fact]
    public async Task The_notice_names_the_entry_of_the_catalogue()
    {
        var bench = FgBench.Sound("FG-02").Set("policyClass", "淘汰类");
        await bench.ShouldFindAsync("FG-02.EntryUnknown", FindingSeverity.NeedsPerson);
        bench.Change("FG-02.CatalogueEntries", """[{"policyClass":"淘汰类","industryCode":"2031","entry":"第三类第一项"}]""");
        await bench.ShouldPassAsync("FG-02.EntryKnown");
        (await bench.BlocksAsync("不予行政许可决定书")).OfType<NumberedListBlock>().ShouldHaveSingleItem().Entries.ShouldBe(["第三类第一项"]);
        (await bench.BlocksAsync("准予行政许可决定书")).ShouldBeEmpty();
    }
}

public sealed class FG_02_equipment_and_industry
{
    [Fact]
    public Task Equipment_may_be_all_of_the_investment() => FgBench.Sound("FG-02").Set("equipmentInvestment", 500).ShouldPassAsync("FG-02.EquipmentWithin");

    [Fact]
    public Task Equipment_above_the_investment_is_not_submitted() =>
        FgBench.Sound("FG-02").Set("equipmentInvestment", 500.01).ShouldBlockAsync("FG-02.EquipmentTooHigh");

    [Theory]
    [InlineData("203")]
    [InlineData("20310")]
    [InlineData("20A1")]
    [InlineData("２０３１")]
    [InlineData("1211")]
    [InlineData("9911")]
    [InlineData("0011")]
    public Task A_code_of_another_shape_or_of_no_division_is_not_submitted(string code) =>
        FgBench.Sound("FG-02").Set("industryCode", code).ShouldBlockAsync("FG-02.IndustryUnknown");

    [Theory]
    [InlineData("0111")]
    [InlineData("9800")]
    public Task A_code_known_by_its_division_alone_is_looked_up_by_a_person(string code) =>
        FgBench.Sound("FG-02").Set("industryCode", code).ShouldFindAsync("FG-02.IndustryDivisionOnly", FindingSeverity.NeedsPerson);

    [Fact]
    public async Task With_the_classes_in_the_table_they_decide()
    {
        var bench = FgBench.Sound("FG-02").Change("FG-02.IndustryCodes", """[{"code":"2031"},{"code":"2032"}]""");
        await bench.ShouldPassAsync("FG-02.IndustryKnown");
        await bench.Set("industryCode", "2033").ShouldBlockAsync("FG-02.IndustryUnknown");
    }
}
