namespace Xinyu.Plugins.Tests.UrbanPlanning;

public sealed class GH_01_project
{
    [Fact]
    public async Task The_project_is_the_approved_one_or_it_is_returned()
    {
        var bench = GhBench.Sound("GH-01");
        await bench.ShouldFindAsync("GH-01.CompareApproval", FindingSeverity.NeedsPerson, CheckStage.Accept);
        bench.AddPredecessor("FG-01", "余发改核1号", new { projectName = "办公楼", landArea = 2 });
        await bench.ShouldFindAsync("GH-01.ProjectDiffers", FindingSeverity.SuggestSupplement, CheckStage.Accept);
        await bench.ShouldFindAsync("GH-01.ProjectDiffers", FindingSeverity.SuggestRefusal, CheckStage.Decide);
        bench.AddPredecessor("FG-01", "余发改核2号", new { projectName = "铸造厂", landArea = 2 });
        (await bench.ShouldPassAsync("GH-01.ProjectAgrees", CheckStage.Accept)).Arguments["number"].ShouldBe("余发改核2号");
        await bench.ShouldNotFindAsync("GH-01.ProjectDiffers", CheckStage.Accept);
    }

    [Theory]
    [InlineData("18000", true)] // 18000 + 3000 = 2 hectares x 105%
    [InlineData("18000.01", false)]
    public Task The_land_exceeds_the_approved_by_five_per_cent_at_most(string net, bool within)
    {
        var bench = GhBench.Sound("GH-01").Set("netLandArea", decimal.Parse(net));
        bench.AddPredecessor("FG-01", "余发改核1号", new { projectName = "铸造厂", landArea = 2 });
        return within ? bench.ShouldPassAsync("GH-01.AreaWithin", CheckStage.Accept) : bench.ShouldFindAsync("GH-01.AreaTooLarge", FindingSeverity.SuggestSupplement, CheckStage.Accept);
    }
}

public sealed class GH_01_indices
{
    [Fact]
    public async Task Homes_have_thirty_per_cent_green_and_six_floors_worth_of_area()
    {
        var bench = GhBench.Sound("GH-01").Set("useNature", "居住用地").Set("greenLimit", 30).Set("farLimit", 6);
        await bench.ShouldPassAsync("GH-01.GreenEnough");
        await bench.ShouldPassAsync("GH-01.FarWithin");
        bench.Set("greenLimit", 29.99m).Set("farLimit", 6.01m);
        await bench.ShouldBlockAsync("GH-01.GreenTooLow");
        await bench.ShouldBlockAsync("GH-01.FarTooHigh");
    }

    [Theory]
    [InlineData("25", true)]
    [InlineData("24.99", false)]
    public Task In_the_old_town_less_green_is_enough(string green, bool enough)
    {
        var bench = GhBench.Sound("GH-01").Set("useNature", "居住用地").Set("farLimit", 2).Set("landSite", "渝水区城北街道").Set("greenLimit", decimal.Parse(green));
        return enough ? bench.ShouldPassAsync("GH-01.GreenEnough") : bench.ShouldBlockAsync("GH-01.GreenTooLow");
    }

    [Fact]
    public async Task Industry_has_at_most_twenty_per_cent_green_and_is_dense()
    {
        var bench = GhBench.Sound("GH-01");
        await bench.ShouldPassAsync("GH-01.GreenWithin");
        await bench.ShouldPassAsync("GH-01.FarEnough");
        bench.Set("greenLimit", 20.01m).Set("farLimit", 0.69m);
        await bench.ShouldBlockAsync("GH-01.GreenTooHigh");
        await bench.ShouldBlockAsync("GH-01.FarTooLow");
    }

    [Fact]
    public Task Other_land_has_no_such_limits() => GhBench.Sound("GH-01").Set("useNature", "绿地").Set("greenLimit", 90).ShouldNotFindAsync("GH-01.GreenTooHigh");
}

public sealed class GH_01_contract_and_lapse
{
    [Fact]
    public async Task Granted_land_comes_with_its_contract()
    {
        var bench = GhBench.Sound("GH-01");
        await bench.ShouldPassAsync("GH-01.ContractSupplied");
        bench.Withhold("国有土地使用权出让合同");
        await bench.ShouldBlockAsync("GH-01.ContractMissing");
        await bench.Set("acquireMode", "划拨").ShouldNotFindAsync("GH-01.ContractMissing");
    }

    [Fact]
    public async Task After_a_year_the_post_marks_what_got_no_land()
    {
        var reminders = await GhBench.Sound("GH-01").RemindersAsync("余规地1号", new DateOnly(2026, 3, 2));
        reminders.Select(r => (r.Code, r.On)).ShouldBe([("GH-01.LandReminder", new DateOnly(2027, 1, 31)), ("GH-01.MarkLapsed", new DateOnly(2027, 3, 3))]);
    }
}
