namespace Xinyu.Plugins.Tests.LandResources;

public sealed class GT_02_level
{
    [Theory]
    [InlineData("国家", "GT-02.ForHigherLevel", FindingSeverity.NeedsPerson)]
    [InlineData("省级", "GT-02.ForHigherLevel", FindingSeverity.NeedsPerson)]
    [InlineData("市级", "GT-02.OwnLevel", FindingSeverity.Pass)]
    [InlineData("县级", "GT-02.ForCounty", FindingSeverity.NeedsPerson)]
    public Task Each_level_examines_its_own(string level, string code, FindingSeverity severity) =>
        GtBench.Sound("GT-02").Set("approveLevel", level).ShouldFindAsync(code, severity);
}

public sealed class GT_02_areas
{
    [Theory]
    [InlineData(0, 2, 2, true)]
    [InlineData(1, 1, 1, true)]
    [InlineData(1.01, 1, 2, false)]
    [InlineData(0, 2.01, 2, false)]
    public Task Basic_farmland_lies_in_arable_land_and_that_in_the_whole(double basic, double arable, double total, bool nests)
    {
        var bench = GtBench.Sound("GT-02").Set("basicFarmland", basic).Set("arableLand", arable).Set("totalLand", total);
        return nests ? bench.ShouldPassAsync("GT-02.AreasNest") : bench.ShouldBlockAsync("GT-02.AreasContradict");
    }

    [Fact]
    public async Task Any_basic_farmland_fails_the_examination()
    {
        await GtBench.Sound("GT-02").ShouldPassAsync("GT-02.NoBasicFarmland");
        await GtBench.Sound("GT-02").Set("basicFarmland", 0.0001m).ShouldSpeakAgainstAsync("GT-02.BasicFarmlandTaken");
    }

    [Fact]
    public async Task Who_takes_no_arable_land_declares_none()
    {
        var bench = GtBench.Sound("GT-02").Set("supplementMode", "不占用耕地").Set("arableLand", 0);
        await bench.ShouldPassAsync("GT-02.NoArableLand");
        await bench.Set("arableLand", 0.01m).ShouldBlockAsync("GT-02.ArableLandDenied");
    }
}
