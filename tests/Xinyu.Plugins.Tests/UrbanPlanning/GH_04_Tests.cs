namespace Xinyu.Plugins.Tests.UrbanPlanning;

public sealed class GH_04_period_and_floors
{
    [Theory]
    [InlineData("2028-03-31", true)] // 730 days
    [InlineData("2028-04-01", false)]
    [InlineData("2026-04-01", true)]
    [InlineData("2026-03-31", false)]
    public Task The_dates_lie_730_days_apart_at_most(string end, bool within)
    {
        var bench = GhBench.Sound("GH-04").Set("tempEnd", end);
        return within ? bench.ShouldPassAsync("GH-04.PeriodWithin") : bench.ShouldBlockAsync("GH-04.PeriodWrong");
    }

    [Fact]
    public async Task A_temporary_building_has_two_floors_at_most_and_its_structure_is_seen_from_the_drawings()
    {
        await GhBench.Sound("GH-04").ShouldPassAsync("GH-04.FloorsWithin");
        await GhBench.Sound("GH-04").Set("tempFloors", 3).ShouldBlockAsync("GH-04.FloorsTooMany");
        await GhBench.Sound("GH-04").ShouldFindAsync("GH-04.SeeStructure", FindingSeverity.NeedsPerson);
        await GhBench.Sound("GH-04").Set("tempKind", "临时用地").Set("tempFloors", 3).ShouldNotFindAsync("GH-04.FloorsTooMany");
    }

    [Fact]
    public async Task It_holds_for_the_period_and_the_holder_is_reminded_thirty_days_before()
    {
        var bench = GhBench.Sound("GH-04");
        (await bench.ValidityAsync())!.Until.ShouldBe(new DateOnly(2027, 3, 31));
        (await bench.RemindersAsync("1", new DateOnly(2026, 3, 30), new DateOnly(2028, 3, 29))).ShouldHaveSingleItem().On.ShouldBe(new DateOnly(2027, 3, 1));
    }
}

public sealed class GH_04_extension
{
    [Theory]
    [InlineData("2027-04-01", true)]
    [InlineData("2027-04-02", false)]
    public Task An_extension_lasts_a_year_at_most(string end, bool allowed)
    {
        var bench = GhBench.Sound("GH-04").Set("tempEnd", end);
        bench.Department.AddLicence("GH-04", "1", new { tempKind = "临时建设", tempSite = "城东路8号" });
        return allowed ? bench.ShouldPassAsync("GH-04.ExtensionAllowed") : bench.ShouldSpeakAgainstAsync("GH-04.ExtensionTooLong");
    }

    [Fact]
    public async Task There_is_one_extension_and_another_place_is_none()
    {
        var bench = GhBench.Sound("GH-04");
        bench.Department.AddLicence("GH-04", "1", new { tempKind = "临时建设", tempSite = "别处" });
        await bench.ShouldNotFindAsync("GH-04.ExtensionAllowed");
        bench.Department.AddLicence("GH-04", "2", new { tempKind = "临时建设", tempSite = "城东路8号" });
        bench.Department.AddLicence("GH-04", "3", new { tempKind = "临时建设", tempSite = "城东路8号" });
        await bench.ShouldSpeakAgainstAsync("GH-04.ExtendedTooOften");
    }
}

public sealed class GH_04_site
{
    [Fact]
    public async Task A_place_by_name_speaks_against_it_and_the_map_is_for_a_person()
    {
        await GhBench.Sound("GH-04").ShouldFindAsync("GH-04.OverlaySite", FindingSeverity.NeedsPerson);
        await GhBench.Sound("GH-04").Set("tempSite", "毓秀路道路红线内侧").ShouldSpeakAgainstAsync("GH-04.SiteAvoided");
        await GhBench.Sound("GH-04").Change("GH-04.AvoidedPlaces", """[{"place":"城东路"}]""").ShouldSpeakAgainstAsync("GH-04.SiteAvoided");
    }
}
