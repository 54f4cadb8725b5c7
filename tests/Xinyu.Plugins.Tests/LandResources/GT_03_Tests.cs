namespace Xinyu.Plugins.Tests.LandResources;

public sealed class GT_03_fees
{
    [Theory]
    [InlineData("0.5", 500)]
    [InlineData("0.51", 1000)]
    [InlineData("1", 1000)]
    [InlineData("1.01", 2000)]
    public async Task The_yearly_fee_steps_up_at_each_square_kilometre(string area, decimal fee) =>
        (await GtBench.Sound("GT-03").Set("mineArea", decimal.Parse(area)).FeesAsync()).Single(l => l.Code == "GT-03.UseFee").Amount.ShouldBe(fee);

    [Theory]
    [InlineData("none", "1.2", 1200)]
    [InlineData("nearest", "1.2", 1000)]
    [InlineData("nearest", "1.5", 2000)]
    public async Task The_rounding_is_a_parameter(string rounding, string area, decimal fee) =>
        (await GtBench.Sound("GT-03").Change("GT-03.AreaRounding", rounding).Set("mineArea", decimal.Parse(area)).FeesAsync())[0].Amount.ShouldBe(fee);

    [Theory]
    [InlineData("大型", 500)]
    [InlineData("中型", 300)]
    [InlineData("小型", 200)]
    public async Task The_registration_fee_goes_by_scale(string scale, decimal fee) =>
        (await GtBench.Sound("GT-03").Set("mineScale", scale).FeesAsync()).Single(l => l.Code == "GT-03.RegistrationFee").Amount.ShouldBe(fee);
}

public sealed class GT_03_years
{
    [Theory]
    [InlineData("小型", 10)]
    [InlineData("中型", 20)]
    public async Task The_scale_bounds_the_years(string scale, int most)
    {
        var bench = GtBench.Sound("GT-03").Set("mineScale", scale).Set("applyTerm", most);
        await bench.ShouldPassAsync("GT-03.YearsWithinScale");
        await bench.Set("applyTerm", most + 1).ShouldBlockAsync("GT-03.YearsAboveScale");
    }

    [Fact]
    public Task A_large_mine_has_thirty() => GtBench.Sound("GT-03").Set("mineScale", "大型").Set("applyTerm", 30).ShouldPassAsync("GT-03.YearsWithinScale");

    [Theory]
    [InlineData(1000, 9)] // 8.5 rounded up
    [InlineData(800, 7)] // 6.8
    [InlineData(200, 2)] // 1.7
    public async Task The_reserves_bound_the_years_rounded_up(decimal reserves, int most)
    {
        var bench = GtBench.Sound("GT-03").Set("reserves", reserves).Set("applyTerm", most);
        await bench.ShouldPassAsync("GT-03.YearsWithinReserves");
        await bench.Set("applyTerm", most + 1).ShouldBlockAsync("GT-03.YearsAboveReserves");
    }
}

public sealed class GT_03_area_and_levels
{
    [Fact]
    public async Task Three_corners_are_enough_and_two_or_a_repeated_first_are_not()
    {
        var bench = GtBench.Sound("GT-03").Set("mineCorners", GtBench.Corners((0, 0), (0, 2000), (1000, 0)));
        await bench.ShouldPassAsync("GT-03.CornersSound");
        await bench.ShouldPassAsync("GT-03.AreaAgrees");
        await bench.Set("mineCorners", GtBench.Corners((0, 0), (0, 2000))).ShouldBlockAsync("GT-03.CornersWrong");
        await bench.Set("mineCorners", GtBench.Corners((0, 0), (0, 2000), (1000, 0), (0, 0))).ShouldBlockAsync("GT-03.CornersWrong");
    }

    [Theory]
    [InlineData("0.9950", true)]
    [InlineData("1.01", true)]
    [InlineData("0.99", false)] // 1 is 1.0101% more than 0.99
    [InlineData("1.02", false)]
    public Task The_computed_area_is_within_one_per_cent_of_the_declared(string declared, bool within)
    {
        var bench = GtBench.Sound("GT-03").Set("mineArea", decimal.Parse(declared));
        return within ? bench.ShouldPassAsync("GT-03.AreaAgrees") : bench.ShouldBlockAsync("GT-03.AreaDiffers");
    }

    [Fact]
    public async Task An_error_of_exactly_one_per_cent_is_none() =>
        await GtBench.Sound("GT-03").Set("mineCorners", GtBench.Corners((0, 0), (0, 1000), (1010, 1000), (1010, 0))).ShouldPassAsync("GT-03.AreaAgrees");

    [Fact]
    public async Task The_upper_level_lies_above_the_lower()
    {
        var bench = GtBench.Sound("GT-03").Set("topElevation", 200.01m);
        await bench.ShouldPassAsync("GT-03.LevelsInOrder");
        await bench.Set("topElevation", 200).ShouldBlockAsync("GT-03.LevelsReversed");
    }
}

public sealed class GT_03_overlap
{
    public static TheoryData<string, (decimal X, decimal Y)[], bool> Neighbours => new()
    {
        { "beside, sharing a line", [(1000, 0), (1000, 1000), (2000, 1000), (2000, 0)], false },
        { "sharing a corner", [(1000, 1000), (1000, 2000), (2000, 2000), (2000, 1000)], false },
        { "far away", [(5000, 5000), (5000, 6000), (6000, 6000)], false },
        { "around a bay, touching", [(1000, 200), (1000, 800), (1500, 500)], false },
        { "the same", [(0, 0), (0, 1000), (1000, 1000), (1000, 0)], true },
        { "the same from another corner", [(1000, 1000), (1000, 0), (0, 0), (0, 1000)], true },
        { "inside", [(400, 400), (400, 600), (600, 600), (600, 400)], true },
        { "around", [(-500, -500), (-500, 1500), (1500, 1500), (1500, -500)], true },
        { "shifted along a shared line", [(500, 0), (500, 1000), (1500, 1000), (1500, 0)], true },
        { "a metre in", [(999, 0), (999, 1000), (2000, 1000), (2000, 0)], true },
        { "crossing without a corner inside", [(-100, 400), (-100, 600), (1100, 600), (1100, 400)], true },
    };

    [Theory]
    [MemberData(nameof(Neighbours))]
    public async Task Only_common_ground_speaks_against_an_area(string neighbour, (decimal X, decimal Y)[] corners, bool overlaps)
    {
        var bench = GtBench.Sound("GT-03");
        bench.Department.AddLicence("GT-03", "C360500", new { mineName = neighbour, mineCorners = GtBench.Corners(corners) });
        if (overlaps) await bench.ShouldSpeakAgainstAsync("GT-03.AreaOverlaps");
        else await bench.ShouldPassAsync("GT-03.NoOverlap");
    }

    [Fact]
    public async Task A_licence_that_ended_no_longer_counts_and_one_without_corners_needs_a_person()
    {
        var bench = GtBench.Sound("GT-03");
        bench.Department.AddLicence("GT-03", "1", new { mineCorners = GtBench.Square(0, 0, 1000) }, endedOn: new DateOnly(2026, 3, 1));
        await bench.ShouldPassAsync("GT-03.NoOverlap");
        bench.Department.AddLicence("GT-03", "2", new { mineName = "无坐标" });
        await bench.ShouldFindAsync("GT-03.OverlapUnclear", FindingSeverity.NeedsPerson);
    }

    [Fact]
    public Task More_mines_than_a_look_up_gives_are_looked_at_by_a_person()
    {
        var bench = GtBench.Sound("GT-03");
        for (var i = 0; i < 1000; i++) bench.Department.AddLicence("GT-03", $"{i}", new { mineCorners = GtBench.Square(5000, 5000, 10) });
        return bench.ShouldFindAsync("GT-03.OverlapUnclear", FindingSeverity.NeedsPerson);
    }

    [Fact]
    public Task Mines_older_than_the_register_stand_in_the_table() => GtBench.Sound("GT-03").Change("GT-03.EarlierAreas", """
        [{"mine":"老矿","cornerNo":3,"coordX":600,"coordY":400},{"mine":"老矿","cornerNo":1,"coordX":400,"coordY":400},{"mine":"老矿","cornerNo":2,"coordX":500,"coordY":600}]
        """).ShouldSpeakAgainstAsync("GT-03.AreaOverlaps");
}
