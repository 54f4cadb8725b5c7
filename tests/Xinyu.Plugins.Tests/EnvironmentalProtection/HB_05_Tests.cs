using Xinyu.Plugins.EnvironmentalProtection;
using static Xinyu.Plugins.Tests.EnvironmentalProtection.HbBench;

namespace Xinyu.Plugins.Tests.EnvironmentalProtection;

public sealed class HB_05_ratio
{
    [Fact]
    public async Task One_to_one_is_enough_and_less_is_not()
    {
        await Sound("HB-05").ShouldPassAsync("HB-05.RatioFits");
        await Sound("HB-05").Set("replaceRatio", 0.99).ShouldSpeakAgainstAsync("HB-05.RatioTooLow");
    }

    [Fact]
    public async Task A_key_basin_needs_more()
    {
        var bench = Sound("HB-05").Set("applyEpb", "仙女湖区环境保护局").Set("replaceRatio", 1.2);
        await bench.ShouldPassAsync("HB-05.RatioFits");
        await bench.Set("replaceRatio", 1.19).ShouldSpeakAgainstAsync("HB-05.RatioTooLow");
        await bench.Change(EmissionQuota.KeyBasins, "[]").ShouldPassAsync("HB-05.RatioFits");
    }
}

public sealed class HB_05_remaining_quota
{
    [Fact]
    public async Task All_that_is_left_can_be_asked_for_and_no_more()
    {
        await Sound("HB-05").ShouldPassAsync("HB-05.WithinQuota");
        await Sound("HB-05").Set("askQuota", 30.01).ShouldSpeakAgainstAsync("HB-05.AboveQuota");
    }

    [Fact]
    public async Task The_ratio_divides_what_is_replaced()
    {
        var bench = Sound("HB-05").Set("replaceRatio", 3).Set("reduceSource", 1).Set("usedQuota", 100).Set("askQuota", 0.33);
        await bench.ShouldPassAsync("HB-05.WithinQuota");
        await bench.Set("askQuota", 0.34).ShouldSpeakAgainstAsync("HB-05.AboveQuota");
    }

    [Fact]
    public Task A_ratio_of_zero_needs_a_person() => Sound("HB-05").Set("replaceRatio", 0).ShouldFindAsync("HB-05.ValueMissing", FindingSeverity.NeedsPerson);
}
