using Xinyu.Plugins.Culture;
using static Xinyu.Plugins.Tests.Culture.WhBench;

namespace Xinyu.Plugins.Tests.Culture;

public sealed class WH_04_authority
{
    [Theory]
    [InlineData("市级文物保护单位")]
    [InlineData("县级文物保护单位")]
    public Task The_city_decides_its_own_and_the_counties(string level) => Sound("WH-04").Set("relicLevel", level).ShouldPassAsync("WH-04.CityDecides");

    [Theory]
    [InlineData("全国重点文物保护单位", "WH-04.StateDecides")]
    [InlineData("省级文物保护单位", "WH-04.ProvinceDecides")]
    public Task Higher_ones_are_handed_up(string level, string code) => Sound("WH-04").Set("relicLevel", level).ShouldFindAsync(code, FindingSeverity.NeedsPerson);

    [Fact]
    public async Task Within_the_protected_area_the_city_decides_nothing()
    {
        var bench = Sound("WH-04").Set("controlZone", "保护范围");
        await bench.ShouldFindAsync("WH-04.ProtectedArea", FindingSeverity.NeedsPerson, CheckStage.Accept);
        await bench.ShouldFindAsync("WH-04.ProtectedArea", FindingSeverity.SuggestRefusal, CheckStage.Decide);
    }
}

public sealed class WH_04_height
{
    [Theory]
    [InlineData(49.9, 6)]
    [InlineData(50, 6)]
    [InlineData(50.1, 9)]
    [InlineData(100, 9)]
    [InlineData(100.1, 12)]
    public async Task The_distance_gives_the_limit_and_the_limit_itself_is_within(double distance, double most)
    {
        var bench = Sound("WH-04").Set("distanceRelic", distance).Set("buildHigh", most);
        await bench.ShouldPassAsync("WH-04.HeightFits");
        await bench.Set("buildHigh", most + 0.01).ShouldSpeakAgainstAsync("WH-04.TooHigh");
    }

    [Theory]
    [InlineData("一类控制区")]
    [InlineData("二类控制区")]
    public Task The_classes_of_the_zone_are_limited_alike(string zone) => Sound("WH-04").Set("controlZone", zone).Set("buildHigh", 9.1).ShouldSpeakAgainstAsync("WH-04.TooHigh");

    [Fact]
    public Task The_limits_are_a_parameter() =>
        Sound("WH-04").Change(RelicControlZone.Heights, """[{"within":80,"height":8},{"height":20}]""").ShouldSpeakAgainstAsync("WH-04.TooHigh");
}

public sealed class WH_04_survey
{
    private readonly ItemBench<CulturePlugIn> _bench = Sound("WH-04");

    [Fact]
    public async Task A_pit_of_one_metre_needs_none_and_a_deeper_one_does()
    {
        await _bench.Set("excavateDepth", 1).ShouldNotFindAsync("WH-04.SurveyMissing");
        await _bench.Set("excavateDepth", 1.01).ShouldReturnAsync("WH-04.SurveyMissing");
        _bench.Supply("考古调查勘探报告");
        await _bench.ShouldPassAsync("WH-04.SurveyAttached");
    }
}
