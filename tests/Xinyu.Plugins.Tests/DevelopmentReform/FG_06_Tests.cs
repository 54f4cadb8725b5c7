namespace Xinyu.Plugins.Tests.DevelopmentReform;

public sealed class FG_06_funds_and_meeting
{
    [Fact]
    public async Task The_funds_are_the_estimate_to_the_fen()
    {
        var bench = FgBench.Sound("FG-06");
        await bench.ShouldPassAsync("FG-06.FundsAddUp");
        await bench.Set("selfFund", 400.01m).ShouldBlockAsync("FG-06.FundsDiffer");
        await bench.Set("selfFund", 399.99m).ShouldBlockAsync("FG-06.FundsDiffer");
    }

    [Theory]
    [InlineData("2999.99", false)]
    [InlineData("3000", true)]
    public Task From_3000_on_the_executive_meeting_deliberates(string total, bool meeting)
    {
        var bench = FgBench.Sound("FG-06").Set("estimateTotal", decimal.Parse(total));
        return meeting
            ? bench.ShouldFindAsync("FG-06.MeetingNeeded", FindingSeverity.NeedsPerson, CheckStage.Decide)
            : bench.ShouldNotFindAsync("FG-06.MeetingNeeded", CheckStage.Decide);
    }
}
