using Xinyu.Plugins.Transport;
using static Xinyu.Plugins.Tests.Transport.JtBench;

namespace Xinyu.Plugins.Tests.Transport;

public sealed class JT_07_funds
{
    [Fact]
    public Task Sources_that_add_up_to_the_budget_pass() => Sound("JT-07").ShouldPassAsync("JT-07.FundsAddUp");

    [Theory]
    [InlineData(80.01)]
    [InlineData(79.99)]
    public Task A_difference_is_corrected_before_filing(decimal second) =>
        Sound("JT-07").Set("fundArrange", new[] { Fund("省补助", 100), Fund("市县财政", second) }).ShouldBlockAsync("JT-07.FundsDiffer");
}

public sealed class JT_07_width
{
    [Theory]
    [InlineData("四级", 4.5)]
    [InlineData("三级", 7.5)]
    [InlineData("二级", 8.5)]
    public async Task The_smallest_width_of_the_class_is_enough_and_less_is_not(string level, double least)
    {
        var bench = Sound("JT-07").Set("ruralLevel", level).Set("subgradeWidth", least);
        await bench.ShouldPassAsync("JT-07.WidthFits");
        await bench.Set("subgradeWidth", least - 0.01).ShouldSpeakAgainstAsync("JT-07.WidthTooSmall");
    }
}

public sealed class JT_07_cost
{
    [Fact]
    public async Task One_and_a_half_times_the_usual_cost_needs_no_reasons_and_more_does()
    {
        var bench = Sound("JT-07").Set("roadLengthKm", 3).Set("fundArrange", new[] { Fund("省补助", 180) });
        await bench.ShouldPassAsync("JT-07.CostUsual");
        await bench.Set("drawBudget", 180.01).ShouldFindAsync("JT-07.CostToExplain", FindingSeverity.NeedsPerson);
    }

    [Fact]
    public Task Without_a_length_a_person_judges() => Sound("JT-07").Set("roadLengthKm", 0).ShouldFindAsync("JT-07.CostUndetermined", FindingSeverity.NeedsPerson);

    [Fact]
    public Task The_usual_cost_is_a_parameter() =>
        Sound("JT-07").Change(RuralRoadDesign.Levels, """[{"level":"四级","width":4.5,"cost":23.9}]""").ShouldFindAsync("JT-07.CostToExplain", FindingSeverity.NeedsPerson);
}
