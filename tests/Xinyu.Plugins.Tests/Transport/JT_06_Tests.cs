using Xinyu.Plugins.Transport;
using static Xinyu.Plugins.Tests.Transport.JtBench;

namespace Xinyu.Plugins.Tests.Transport;

public sealed class JT_06_clearance_and_depth
{
    [Theory]
    [InlineData("国道", 5.5)]
    [InlineData("省道", 5.5)]
    [InlineData("县道", 5.0)]
    [InlineData("乡道", 5.0)]
    public async Task The_lowest_clearance_of_the_grade_passes_and_less_does_not(string grade, double least)
    {
        var bench = Sound("JT-06").Set("highwayGrade", grade).Set("clearHeight", least);
        await bench.ShouldPassAsync("JT-06.ClearanceFits");
        await bench.Set("clearHeight", least - 0.01).ShouldSpeakAgainstAsync("JT-06.ClearanceTooLow");
    }

    [Fact]
    public async Task A_pipe_lies_a_metre_deep_and_not_less()
    {
        var bench = Sound("JT-06").Set("occupyKind", "穿越埋设").Set("clearHeight", null).Set("buryDepth", 1.0);
        await bench.ShouldPassAsync("JT-06.DepthFits");
        await bench.Set("buryDepth", 0.99).ShouldSpeakAgainstAsync("JT-06.DepthTooSmall");
        await bench.Change(HighwayOccupation.BuryDepth, "0.9").ShouldPassAsync("JT-06.DepthFits");
    }

    [Fact]
    public async Task Other_kinds_are_asked_for_neither()
    {
        var bench = Sound("JT-06").Set("occupyKind", "占用路面").Set("clearHeight", null);
        await bench.ShouldNotFindAsync("JT-06.ValueMissing");
    }
}

public sealed class JT_06_control_zone
{
    [Theory]
    [InlineData("国道", 20)]
    [InlineData("省道", 15)]
    [InlineData("县道", 10)]
    [InlineData("乡道", 5)]
    public async Task At_the_zones_end_nothing_is_needed_and_nearer_the_authoritys_opinion(string grade, double zone)
    {
        var bench = Sound("JT-06").Set("highwayGrade", grade).Set("edgeDistance", zone);
        await bench.ShouldPassAsync("JT-06.OutsideZone");
        bench.Set("edgeDistance", zone - 0.1);
        await bench.ShouldFindAsync("JT-06.InsideZone", FindingSeverity.SuggestSupplement, CheckStage.Accept);
        await bench.ShouldFindAsync("JT-06.InsideZone", FindingSeverity.NeedsPerson, CheckStage.Decide);
    }
}

public sealed class JT_06_compensation
{
    [Theory]
    [InlineData("国道", 12000)]
    [InlineData("省道", 10000)]
    [InlineData("县道", 8000)]
    [InlineData("乡道", 6000)]
    public async Task The_area_is_paid_at_the_price_of_the_grade(string grade, decimal amount) =>
        (await Sound("JT-06").Set("highwayGrade", grade).FeesAsync()).ShouldHaveSingleItem().Amount.ShouldBe(amount);

    [Theory]
    [InlineData(0)]
    [InlineData(null)]
    public async Task Nothing_occupied_costs_nothing(int? area) => (await Sound("JT-06").Set("occupyArea", area).FeesAsync()).ShouldBeEmpty();

    [Fact]
    public async Task The_price_is_a_parameter() =>
        (await Sound("JT-06").Change(HighwayOccupation.Grades, """[{"grade":"省道","clearance":5.5,"zone":15,"price":0.125}]""").FeesAsync())[0].Amount.ShouldBe(5);
}
