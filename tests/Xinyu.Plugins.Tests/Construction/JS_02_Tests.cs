namespace Xinyu.Plugins.Tests.Construction;

public sealed class JS_02_standard_of_general_contractors
{
    [Theory]
    [InlineData("regCapital", 600, "RegCapital")]
    [InlineData("netAssets", 700, "NetAssets")]
    [InlineData("techStaff", 50, "TechStaff")]
    [InlineData("builders", 10, "Builders")]
    [InlineData("threeYearPeak", 2400, "Peak")]
    public async Task Each_criterion_is_met_at_its_least_and_not_below(string field, int least, string code)
    {
        await JsBench.Sound("JS-02").ShouldPassAsync($"JS-02.{code}Met");
        await JsBench.Sound("JS-02").Set(field, least - 1).ShouldSpeakAgainstAsync($"JS-02.{code}NotMet");
    }

    [Fact]
    public async Task What_is_not_met_is_a_list()
    {
        var bench = JsBench.Sound("JS-02").Set("regCapital", 1).Set("builders", 1);
        (await bench.CheckAsync()).Where(f => f.Severity == FindingSeverity.SuggestRefusal).Select(f => f.Code).ShouldBe(["JS-02.RegCapitalNotMet", "JS-02.BuildersNotMet"]);
    }

    [Fact]
    public Task A_new_company_has_no_settled_year() => JsBench.Sound("JS-02").Set("threeYearPeak", null).ShouldFindAsync("JS-02.NewCompany", FindingSeverity.NeedsPerson);

    [Fact]
    public Task A_qualification_without_a_standard_is_compared_by_a_person() =>
        JsBench.Sound("JS-02").Set("qualClass", "公路工程").ShouldFindAsync("JS-02.NoStandard", FindingSeverity.NeedsPerson);
}

public sealed class JS_02_labour_and_staff
{
    [Theory]
    [InlineData("砌筑作业")]
    [InlineData("木工作业")]
    public async Task Labour_needs_capital_and_one_titled_person(string type)
    {
        var bench = JsBench.Sound("JS-02").Set("qualSeries", "劳务分包").Set("qualClass", type).Set("regCapital", 30).Set("techStaff", 1).Set("netAssets", 0).Set("builders", 0);
        await bench.ShouldPassAsync("JS-02.RegCapitalMet");
        await bench.ShouldPassAsync("JS-02.TechStaffMet");
        await bench.ShouldNotFindAsync("JS-02.NetAssetsNotMet");
        await bench.Set("regCapital", 29.99m).ShouldSpeakAgainstAsync("JS-02.RegCapitalNotMet");
        await bench.Set("techStaff", 0).ShouldSpeakAgainstAsync("JS-02.TechStaffNotMet");
    }

    [Fact]
    public Task The_staff_is_compared_by_a_person() => JsBench.Sound("JS-02").ShouldFindAsync("JS-02.CompareStaff", FindingSeverity.NeedsPerson, CheckStage.Accept);
}
