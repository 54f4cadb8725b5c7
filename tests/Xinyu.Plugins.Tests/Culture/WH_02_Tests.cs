using Xinyu.Plugins.Culture;
using Xinyu.Plugins.Documents;
using static Xinyu.Plugins.Tests.Culture.WhBench;

namespace Xinyu.Plugins.Tests.Culture;

public sealed class WH_02_place
{
    private readonly ItemBench<CulturePlugIn> _bench = Sound("WH-02");

    [Fact]
    public async Task The_first_basement_is_allowed_and_the_second_is_not()
    {
        await _bench.Set("playFloor", -1).ShouldPassAsync("WH-02.FloorFits");
        await _bench.Set("playFloor", -2).ShouldSpeakAgainstAsync("WH-02.FloorTooLow");
    }

    [Fact]
    public async Task Two_hundred_metres_are_enough_and_less_is_not()
    {
        await _bench.Set("nearSchool", 200).ShouldPassAsync("WH-02.DistanceFits");
        await _bench.Set("nearSchool", 199.9).ShouldSpeakAgainstAsync("WH-02.TooNear");
        await _bench.Change(EntertainmentVenue.Distance, "100").ShouldPassAsync("WH-02.DistanceFits");
    }

    [Fact]
    public async Task A_residential_or_protected_building_speaks_against_it()
    {
        await _bench.ShouldPassAsync("WH-02.BuildingFits");
        await _bench.Set("inProhibited", true).ShouldSpeakAgainstAsync("WH-02.BuildingForbidden");
    }
}

public sealed class WH_02_hearing
{
    private readonly ItemBench<CulturePlugIn> _bench =
        new ItemBench<CulturePlugIn>("WH-02").Fill(new { playKind = "歌舞娱乐", playFloor = 2, useArea = 300, nearSchool = 260, inProhibited = false });

    [Fact]
    public async Task Without_its_record_nothing_is_granted()
    {
        await _bench.ShouldFindAsync("WH-02.HearingRequired", FindingSeverity.NeedsPerson, CheckStage.Accept);
        await _bench.ShouldFindAsync("WH-02.HearingMissing", FindingSeverity.SuggestRefusal, CheckStage.Decide);
        _bench.AddDocument("听证通知书");
        await _bench.ShouldFindAsync("WH-02.HearingMissing", FindingSeverity.SuggestRefusal, CheckStage.Decide);
    }

    [Fact]
    public Task With_it_the_way_is_free()
    {
        _bench.AddDocument("听证笔录");
        return _bench.ShouldPassAsync("WH-02.HearingHeld", CheckStage.Decide);
    }
}

public sealed class WH_02_capacity
{
    [Theory]
    [InlineData("歌舞娱乐", 300, 200)]
    [InlineData("歌舞娱乐", 299.9, 199)]
    [InlineData("游艺娱乐", 301, 150)]
    [InlineData("游艺娱乐", 302, 151)]
    public async Task The_number_of_guests_is_rounded_down_and_stands_in_the_licence(string kind, double area, int guests)
    {
        var bench = Sound("WH-02").Set("playKind", kind).Set("useArea", area);
        (await bench.ShouldPassAsync("WH-02.Capacity")).Arguments["guests"].ShouldBe($"{guests}");
        foreach (var kindOfDocument in new[] { "准予行政许可决定书", "娱乐经营许可证" })
            (await bench.BlocksAsync(kindOfDocument)).OfType<ParagraphBlock>().ShouldHaveSingleItem().Text.ShouldBe($"核定消费者数量：{guests}人。");
        (await bench.BlocksAsync("不予行政许可决定书")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_area_for_each_is_a_parameter() =>
        (await Sound("WH-02").Change(EntertainmentVenue.AreaPerGuest, """[{"kind":"歌舞娱乐","area":3}]""").ShouldPassAsync("WH-02.Capacity")).Arguments["guests"].ShouldBe("100");
}

public sealed class WH_02_foreign_investment
{
    [Fact]
    public async Task It_goes_to_the_province()
    {
        await Sound("WH-02").ShouldNotFindAsync("WH-02.ProvinceDecides");
        await Sound("WH-02").Set("foreignInvest", true).ShouldFindAsync("WH-02.ProvinceDecides", FindingSeverity.NeedsPerson);
    }
}
