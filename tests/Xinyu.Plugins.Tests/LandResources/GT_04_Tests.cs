namespace Xinyu.Plugins.Tests.LandResources;

public sealed class GT_04_fee_and_lease
{
    [Theory]
    [InlineData("工业", "办公", 200000)]
    [InlineData("工业", "商业", 300000)]
    [InlineData("商业", "商业", 200000)] // was commercial before, and does not become it
    public async Task A_transfer_pays_its_share_of_the_assessed_price(string origin, string target, decimal fee) =>
        (await GtBench.Sound("GT-04").Set("originUse", origin).Set("targetUse", target).FeesAsync()).ShouldHaveSingleItem().Amount.ShouldBe(fee);

    [Fact]
    public async Task A_lease_and_a_mortgage_have_no_such_fee() => (await GtBench.Sound("GT-04").Set("dealKind", "出租").FeesAsync()).ShouldBeEmpty();

    [Fact]
    public async Task A_lease_lasts_twenty_years_at_most()
    {
        var bench = GtBench.Sound("GT-04").Set("dealKind", "出租").Set("rentYears", 20);
        await bench.ShouldPassAsync("GT-04.RentWithin");
        await bench.Set("rentYears", 21).ShouldBlockAsync("GT-04.RentTooLong");
    }
}

public sealed class GT_04_mortgage
{
    [Fact]
    public async Task A_mortgage_is_covered_by_what_the_grant_fee_leaves()
    {
        var bench = GtBench.Sound("GT-04").Set("dealKind", "抵押").Set("mortgageAmount", 30); // 1000 x 500 x 60% = 30 万
        await bench.ShouldPassAsync("GT-04.MortgageCovered");
        await bench.Set("mortgageAmount", 30.0001m).ShouldBlockAsync("GT-04.MortgageTooHigh");
        await bench.Change("GT-04.GrantRatePercent", "30").ShouldPassAsync("GT-04.MortgageCovered");
    }
}
