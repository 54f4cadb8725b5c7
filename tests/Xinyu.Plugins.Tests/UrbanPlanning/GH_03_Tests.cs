namespace Xinyu.Plugins.Tests.UrbanPlanning;

public sealed class GH_03_choices_and_pollution
{
    [Theory]
    [InlineData("9.99", 1, true)]
    [InlineData("9.99", 0, false)]
    [InlineData("10", 1, false)]
    [InlineData("10", 2, true)]
    public Task From_ten_hectares_on_there_are_two_sites_to_choose_from(string land, int sites, bool enough)
    {
        var bench = GhBench.Sound("GH-03").Set("needLand", decimal.Parse(land)).Set("siteChoices", GhBench.Choices([.. Enumerable.Range(1, sites).Select(n => $"场址{n}")]));
        return enough ? bench.ShouldPassAsync("GH-03.ChoicesEnough") : bench.ShouldBlockAsync("GH-03.ChoicesTooFew");
    }

    [Fact]
    public async Task From_ten_hectares_on_the_report_is_attached()
    {
        var bench = GhBench.Sound("GH-03").Set("needLand", 10);
        await bench.ShouldBlockAsync("GH-03.ReportMissing");
        bench.Supply("选址论证报告");
        await bench.ShouldPassAsync("GH-03.ReportSupplied");
        await GhBench.Sound("GH-03").ShouldNotFindAsync("GH-03.ReportMissing");
    }

    [Fact]
    public async Task Who_pollutes_says_how_it_is_treated()
    {
        var bench = GhBench.Sound("GH-03").Set("pollution", true);
        await bench.ShouldBlockAsync("GH-03.PollutionUndescribed");
        await bench.Set("pollutionDesc", "废水处理后回用").ShouldPassAsync("GH-03.PollutionDescribed");
        await GhBench.Sound("GH-03").ShouldNotFindAsync("GH-03.PollutionUndescribed");
    }

    [Fact]
    public async Task Who_pollutes_keeps_off_the_water_sources()
    {
        var bench = GhBench.Sound("GH-03").Set("pollution", true).Set("pollutionDesc", "废水处理后回用");
        await bench.ShouldFindAsync("GH-03.OverlayWater", FindingSeverity.NeedsPerson);
        bench.Set("siteChoices", GhBench.Choices("城东", "孔目江水源保护区东侧"));
        await bench.ShouldSpeakAgainstAsync("GH-03.InWaterProtection");
        await bench.Set("pollution", false).ShouldNotFindAsync("GH-03.InWaterProtection");
    }
}
