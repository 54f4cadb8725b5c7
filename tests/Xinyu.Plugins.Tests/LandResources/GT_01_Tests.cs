namespace Xinyu.Plugins.Tests.LandResources;

public sealed class GT_01_years
{
    [Theory]
    [InlineData("居住", 70)]
    [InlineData("工业", 50)]
    [InlineData("教科文卫体", 50)]
    [InlineData("商业旅游娱乐", 40)]
    [InlineData("综合或其他", 50)]
    public async Task The_most_years_are_granted_and_none_more(string purpose, int most)
    {
        var bench = GtBench.Sound("GT-01").Set("landPurpose", purpose).Set("grantYears", most);
        await bench.ShouldPassAsync("GT-01.YearsWithin");
        if (most < 70) await bench.Set("grantYears", most + 1).ShouldBlockAsync("GT-01.YearsTooMany");
        else await bench.Change("GT-01.MostYears", """[{"purpose":"居住","years":69}]""").ShouldBlockAsync("GT-01.YearsTooMany");
    }

    [Fact]
    public async Task Allocated_land_has_no_years()
    {
        var bench = GtBench.Sound("GT-01").Set("supplyMode", "划拨");
        await bench.ShouldBlockAsync("GT-01.YearsOnAllocation");
        await bench.Set("grantYears", null).ShouldPassAsync("GT-01.NoYearsNeeded");
    }
}

public sealed class GT_01_price_and_fee
{
    [Theory]
    [InlineData("九等", 204)]
    [InlineData("十等", 168)]
    [InlineData("十一等", 144)]
    [InlineData("十二等", 120)]
    [InlineData("十三等", 96)]
    [InlineData("十四等", 84)]
    [InlineData("十五等", 60)]
    public async Task Industrial_land_costs_at_least_the_lowest_price_of_its_grade(string grade, decimal lowest)
    {
        var bench = GtBench.Sound("GT-01").Set("landGrade", grade).Set("unitPrice", lowest);
        await bench.ShouldPassAsync("GT-01.PriceSufficient");
        await bench.Set("unitPrice", lowest - 0.01m).ShouldBlockAsync("GT-01.PriceTooLow");
    }

    [Fact]
    public Task Other_land_has_no_lowest_price() => GtBench.Sound("GT-01").Set("landPurpose", "居住").Set("unitPrice", 1).ShouldNotFindAsync("GT-01.PriceTooLow");

    [Fact]
    public async Task The_fee_is_area_by_price_and_allocated_land_pays_none()
    {
        var bench = GtBench.Sound("GT-01").Set("parcelArea", 10000.55m).Set("unitPrice", 120.33m);
        (await bench.FeesAsync()).ShouldHaveSingleItem().Amount.ShouldBe(1203366.18m);
        (await bench.Set("supplyMode", "划拨").FeesAsync()).ShouldBeEmpty();
        (await GtBench.Sound("GT-01").Set("unitPrice", null).FeesAsync()).ShouldBeEmpty();
    }
}

public sealed class GT_01_mode_and_area
{
    [Theory]
    [InlineData("商业旅游娱乐", true)]
    [InlineData("居住", true)]
    [InlineData("工业", true)]
    [InlineData("教科文卫体", false)]
    [InlineData("综合或其他", false)]
    public async Task Land_for_business_homes_and_industry_is_not_granted_by_agreement(string purpose, bool forbidden)
    {
        var bench = GtBench.Sound("GT-01").Set("landPurpose", purpose).Set("supplyMode", "协议出让");
        await (forbidden ? bench.ShouldBlockAsync("GT-01.MustBeOpen") : bench.ShouldPassAsync("GT-01.ModeAllowed"));
        await bench.Set("supplyMode", "招标出让").ShouldPassAsync("GT-01.ModeAllowed");
    }

    [Theory]
    [InlineData("10100", true)]
    [InlineData("9900", true)]
    [InlineData("10100.01", false)]
    [InlineData("9899.99", false)]
    public Task The_parcel_deviates_at_most_one_per_cent_from_the_permit(string area, bool within)
    {
        var bench = GtBench.Sound("GT-01").Set("parcelArea", decimal.Parse(area));
        bench.AddPredecessor("GH-01", "余规地1号", new { planProject = "别的名称", netLandArea = 10000 });
        return within ? bench.ShouldPassAsync("GT-01.AreaAsPermitted", CheckStage.Accept) : bench.ShouldFindAsync("GT-01.AreaDeviates", FindingSeverity.SuggestSupplement, CheckStage.Accept);
    }

    [Fact]
    public async Task Of_several_permits_the_one_of_the_projects_name_counts_and_without_one_a_person_compares()
    {
        var bench = GtBench.Sound("GT-01");
        await bench.ShouldFindAsync("GT-01.ComparePermit", FindingSeverity.NeedsPerson, CheckStage.Accept);
        bench.AddPredecessor("GH-01", "余规地1号", new { planProject = "办公楼", netLandArea = 5000 });
        bench.AddPredecessor("GH-01", "余规地2号", new { planProject = "仓库", netLandArea = 6000 });
        await bench.ShouldFindAsync("GT-01.ComparePermit", FindingSeverity.NeedsPerson, CheckStage.Accept);
        bench.AddPredecessor("GH-01", "余规地3号", new { planProject = "铸造厂", netLandArea = 10000 });
        (await bench.ShouldPassAsync("GT-01.AreaAsPermitted", CheckStage.Accept)).Arguments["number"].ShouldBe("余规地3号");
    }
}
