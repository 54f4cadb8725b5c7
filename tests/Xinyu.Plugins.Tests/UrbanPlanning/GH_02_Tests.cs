using Xinyu.Plugins.UrbanPlanning;

namespace Xinyu.Plugins.Tests.UrbanPlanning;

public sealed class GH_02_indices
{
    [Theory]
    [InlineData("aboveArea", "20000", "20000.01", "Far")]
    [InlineData("footprint", "3000", "3000.01", "Density")]
    [InlineData("greenArea", "3000", "2999.99", "Green")]
    [InlineData("buildHeight", "40", "40.01", "Height")]
    public async Task Each_figure_keeps_the_permits_limit_or_the_design_is_returned(string field, string kept, string broken, string index)
    {
        var bench = Permitted();
        await bench.Set(field, decimal.Parse(kept)).ShouldPassAsync($"GH-02.{index}Kept", CheckStage.Accept);
        bench.Set(field, decimal.Parse(broken));
        await bench.ShouldFindAsync($"GH-02.{index}Broken", FindingSeverity.SuggestSupplement, CheckStage.Accept);
        await bench.ShouldFindAsync($"GH-02.{index}Broken", FindingSeverity.SuggestRefusal, CheckStage.Decide);
    }

    [Fact]
    public async Task Of_several_permits_the_one_whose_project_the_work_names_counts()
    {
        var bench = Permitted();
        bench.AddPredecessor("GH-01", "余规地2号", new { planProject = "办公楼", farLimit = 0.1, densityLimit = 1, greenLimit = 90, heightLimit = 1 });
        (await bench.ShouldPassAsync("GH-02.FarKept", CheckStage.Accept)).Arguments["number"].ShouldBe("余规地1号");
        await bench.Set("workName", "仓库").ShouldFindAsync("GH-02.ComparePermit", FindingSeverity.NeedsPerson, CheckStage.Accept);
    }

    [Fact]
    public Task Without_a_permit_a_person_compares() => GhBench.Sound("GH-02").ShouldFindAsync("GH-02.ComparePermit", FindingSeverity.NeedsPerson, CheckStage.Accept);

    private static ItemBench<UrbanPlanningPlugIn> Permitted()
    {
        var bench = GhBench.Sound("GH-02");
        bench.AddPredecessor("GH-01", "余规地1号", new { planProject = "铸造厂", farLimit = 2, densityLimit = 30, greenLimit = 30, heightLimit = 40 });
        return bench;
    }
}

public sealed class GH_02_parking_and_sun
{
    [Theory]
    [InlineData("住宅", 60)]
    [InlineData("商业", 100)]
    [InlineData("办公", 100)]
    public async Task Homes_shops_and_offices_have_their_parking_places(string kind, int least)
    {
        var bench = GhBench.Sound("GH-02").Set("workKind", kind).Set("parkingCount", least);
        await bench.ShouldPassAsync("GH-02.ParkingEnough");
        await bench.Set("parkingCount", least - 1).ShouldReturnAsync("GH-02.ParkingTooLittle");
    }

    [Fact]
    public async Task A_fraction_of_a_place_is_built()
    {
        var bench = GhBench.Sound("GH-02").Set("householdCount", 201);
        (await bench.ShouldFindAsync("GH-02.ParkingTooLittle", FindingSeverity.SuggestSupplement)).Arguments["least"].ShouldBe("61");
        await bench.Set("workKind", "工业厂房").ShouldNotFindAsync("GH-02.ParkingTooLittle");
    }

    [Fact]
    public async Task The_sun_reaches_the_homes_in_the_north()
    {
        var bench = GhBench.Sound("GH-02"); // 40 x 1.1 = 44
        await bench.ShouldPassAsync("GH-02.SunEnough");
        await bench.Set("sunSpacing", 43.99m).ShouldReturnAsync("GH-02.SunTooLittle");
        await bench.Set("sunSpacing", null).ShouldFindAsync("GH-02.SunUnknown", FindingSeverity.NeedsPerson);
        await bench.Set("workKind", "办公").ShouldNotFindAsync("GH-02.SunUnknown");
    }
}

public sealed class GH_02_fee
{
    [Theory]
    [InlineData("住宅", "铸造厂一号楼", 1125000)]
    [InlineData("工业厂房", "铸造厂一号楼", 562500)]
    [InlineData("办公", "廉租办公楼", 1125000)] // the words count for homes alone
    public async Task The_fee_is_all_floors_by_the_price_and_less_for_industry(string kind, string name, decimal fee) =>
        (await GhBench.Sound("GH-02").Set("workKind", kind).Set("workName", name).FeesAsync()).ShouldHaveSingleItem().Amount.ShouldBe(fee);

    [Theory]
    [InlineData("阳光经济适用住房")]
    [InlineData("城南廉租住房二期")]
    public async Task Affordable_and_low_rent_homes_pay_none(string name)
    {
        var bench = GhBench.Sound("GH-02").Set("workName", name);
        (await bench.FeesAsync()).ShouldBeEmpty();
        await bench.ShouldFindAsync("GH-02.FeeExempt", FindingSeverity.NeedsPerson);
    }
}
