namespace Xinyu.Plugins.Tests.LandResources;

public sealed class GT_07_new_arable_land
{
    [Theory]
    [InlineData("整理", 10)]
    [InlineData("复垦", 40)]
    [InlineData("开发", 60)]
    public async Task The_share_reaches_its_least(string type, decimal least)
    {
        var bench = GtBench.Sound("GT-07").Set("reclaimType", type).Set("newArable", least);
        await bench.ShouldPassAsync("GT-07.ArableSufficient");
        await bench.Set("newArable", least - 0.01m).ShouldSpeakAgainstAsync("GT-07.ArableTooLittle");
    }

    [Theory]
    [InlineData("开发", "24.99", false)]
    [InlineData("开发", "25", true)]
    [InlineData("整理", "30", false)]
    public Task Nothing_is_developed_from_25_degrees_on(string type, string slope, bool steep)
    {
        var bench = GtBench.Sound("GT-07").Set("reclaimType", type).Set("newArable", 80).Set("slope", decimal.Parse(slope));
        return steep ? bench.ShouldSpeakAgainstAsync("GT-07.TooSteep") : bench.ShouldNotFindAsync("GT-07.TooSteep");
    }
}

public sealed class GT_07_cost
{
    [Theory]
    [InlineData("300", false)]
    [InlineData("300.01", true)]
    public Task Above_three_a_hectare_experts_are_needed(string cost, bool experts)
    {
        var bench = GtBench.Sound("GT-07").Set("investAmount", decimal.Parse(cost));
        return experts ? bench.ShouldFindAsync("GT-07.ExpertsNeeded", FindingSeverity.NeedsPerson) : bench.ShouldPassAsync("GT-07.CostUsual");
    }
}
