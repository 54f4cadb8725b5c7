namespace Xinyu.Plugins.Tests.LandResources;

public sealed class GT_05_months_and_consent
{
    [Fact]
    public async Task Twenty_four_months_are_the_most()
    {
        await GtBench.Sound("GT-05").Set("useMonths", 24).ShouldPassAsync("GT-05.MonthsWithin");
        await GtBench.Sound("GT-05").Set("useMonths", 25).ShouldBlockAsync("GT-05.MonthsTooMany");
    }

    [Fact]
    public async Task In_the_planning_area_the_consent_is_attached()
    {
        var bench = GtBench.Sound("GT-05").Set("inPlanArea", true);
        await bench.ShouldBlockAsync("GT-05.ConsentMissing");
        bench.Supply("城市规划区内规划部门同意意见");
        await bench.ShouldPassAsync("GT-05.ConsentSupplied");
        await GtBench.Sound("GT-05").ShouldNotFindAsync("GT-05.ConsentMissing");
    }
}

public sealed class GT_05_restoration
{
    [Fact]
    public async Task The_bond_is_at_least_what_the_land_asks_for()
    {
        var bench = GtBench.Sound("GT-05"); // 400 x 10 + 600 x 5 = 7000
        await bench.ShouldPassAsync("GT-05.BondSufficient");
        await bench.Set("recoverBond", 6999.99m).ShouldReturnAsync("GT-05.BondTooLow");
        await bench.Change("GT-05.OtherBond", "4").ShouldPassAsync("GT-05.BondSufficient");
    }

    [Fact]
    public async Task Arable_land_lies_within_the_area()
    {
        await GtBench.Sound("GT-05").Set("tempArable", 1000).ShouldNotFindAsync("GT-05.ArableAboveArea");
        await GtBench.Sound("GT-05").Set("tempArable", 1000.01m).ShouldBlockAsync("GT-05.ArableAboveArea");
    }

    [Fact]
    public async Task Thirty_days_after_the_end_the_post_is_told_to_urge()
    {
        var reminders = await GtBench.Sound("GT-05").RemindersAsync("余临1号", new DateOnly(2026, 3, 2), new DateOnly(2028, 3, 2));
        reminders.Select(r => (r.Code, r.On)).ShouldBe([("GT-05.DeclareRestoration", new DateOnly(2027, 3, 2)), ("GT-05.UrgeRestoration", new DateOnly(2027, 4, 2))]);
    }
}
