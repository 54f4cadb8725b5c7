namespace Xinyu.Plugins.Tests.DevelopmentReform;

public sealed class FG_04_registered_capital
{
    [Theory]
    [InlineData("300", "210")]
    [InlineData("300.01", "210")] // half would be 150.005: below 420 never under 210
    [InlineData("419.99", "210")]
    [InlineData("420", "210")]
    [InlineData("1000", "500")]
    [InlineData("1000.01", "500")] // four tenths would be 400.004: below 1250 never under 500
    [InlineData("1249.99", "500")]
    [InlineData("1250", "500")]
    [InlineData("3000", "1200")]
    [InlineData("3000.01", "1200")]
    [InlineData("3600", "1200")]
    [InlineData("6000", "2000")]
    public async Task Capital_at_the_required_share_passes_and_a_cent_less_is_returned(string total, string required)
    {
        var bench = FgBench.Sound("FG-04").Set("totalInvestUsd", decimal.Parse(total)).Set("registeredUsd", decimal.Parse(required));
        await bench.ShouldPassAsync("FG-04.RegisteredSufficient");
        await bench.Set("registeredUsd", decimal.Parse(required) - 0.000001m).ShouldReturnAsync("FG-04.RegisteredTooLow");
    }

    [Fact]
    public Task A_third_is_compared_exactly() =>
        FgBench.Sound("FG-04").Set("totalInvestUsd", 10000).Set("registeredUsd", 3333.33).ShouldReturnAsync("FG-04.RegisteredTooLow");
}

public sealed class FG_04_authority
{
    [Fact]
    public Task What_the_guidance_forbids_is_not_accepted() => FgBench.Sound("FG-04").Set("guideCategory", "禁止类").ShouldSpeakAgainstAsync("FG-04.Forbidden");

    [Theory]
    [InlineData("限制类", "500", true)]
    [InlineData("鼓励类", "3000", true)]
    [InlineData("鼓励类", "2999.99", false)]
    [InlineData("允许类", "500", false)]
    public Task What_is_restricted_or_large_goes_to_the_province(string category, string total, bool province)
    {
        var bench = FgBench.Sound("FG-04").Set("guideCategory", category).Set("totalInvestUsd", decimal.Parse(total));
        return province ? bench.ShouldFindAsync("FG-04.ForProvince", FindingSeverity.NeedsPerson) : bench.ShouldPassAsync("FG-04.ForCity");
    }
}
