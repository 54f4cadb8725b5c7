using Xinyu.Plugins.Health;
using static Xinyu.Plugins.Tests.Health.WsBench;

namespace Xinyu.Plugins.Tests.Health;

public sealed class WS_02_kitchen
{
    [Theory]
    [InlineData(149, 74.5)]
    [InlineData(150, 75)]
    [InlineData(151, 49.83)]
    [InlineData(500, 165)]
    [InlineData(501, 125.25)]
    [InlineData(1000, 250)]
    public async Task The_dining_area_gives_the_ratio_and_the_ratio_itself_is_enough(double dining, double kitchen)
    {
        var bench = Sound("WS-02").Set("diningArea", dining).Set("kitchenArea", kitchen);
        await bench.ShouldPassAsync("WS-02.KitchenFits");
        await bench.Set("kitchenArea", kitchen - 0.01).ShouldSpeakAgainstAsync("WS-02.KitchenTooSmall");
    }

    [Theory]
    [InlineData(1001)]
    [InlineData(0)]
    public Task Where_there_is_no_ratio_a_person_judges(int dining) =>
        Sound("WS-02").Set("diningArea", dining).ShouldFindAsync("WS-02.KitchenUndetermined", FindingSeverity.NeedsPerson);

    [Fact]
    public Task Other_kinds_have_none() => Sound("WS-02").Set("foodKind", "食品批发零售").Set("kitchenArea", 0).ShouldNotFindAsync("WS-02.KitchenTooSmall");

    [Fact]
    public Task The_ratios_are_a_parameter() =>
        Sound("WS-02").Change(FoodHygiene.KitchenRatios, """[{"upTo":150,"ratio":0.6}]""").ShouldSpeakAgainstAsync("WS-02.KitchenTooSmall");
}

public sealed class WS_02_cold_dishes
{
    [Fact]
    public async Task Their_room_has_five_square_metres_and_not_less()
    {
        var bench = Sound("WS-02").Set("foodScope", new[] { "热菜", "凉菜" }).Set("coldDishRoom", 5);
        await bench.ShouldPassAsync("WS-02.ColdDishRoomFits");
        await bench.Set("coldDishRoom", 4.99).ShouldSpeakAgainstAsync("WS-02.ColdDishRoomTooSmall");
        await bench.Set("coldDishRoom", null).ShouldFindAsync("WS-02.ColdDishRoomMissing", FindingSeverity.NeedsPerson);
        await bench.Set("foodScope", new[] { "热菜" }).ShouldNotFindAsync("WS-02.ColdDishRoomMissing");
    }
}

public sealed class WS_02_extra_review
{
    [Theory]
    [InlineData("裱花蛋糕")]
    [InlineData("生食海产品")]
    public async Task Delicate_food_asks_for_one_more_level(string food) =>
        (await Sound("WS-02").Set("foodScope", new[] { "热菜", food }).ShouldFindAsync("WS-02.ExtraReview", FindingSeverity.NeedsPerson)).Arguments["scope"].ShouldBe(food);

    [Fact]
    public Task Other_food_does_not() => Sound("WS-02").Set("foodScope", new[] { "散装食品" }).ShouldNotFindAsync("WS-02.ExtraReview");
}

public sealed class WS_02_canteen
{
    [Theory]
    [InlineData("学校食堂")]
    [InlineData("集体食堂")]
    public async Task Above_a_hundred_seats_a_test_report_is_needed(string kind)
    {
        var bench = Sound("WS-02").Set("foodKind", kind).Set("seatTotal", 100);
        await bench.ShouldNotFindAsync("WS-02.TestReportMissing");
        await bench.Set("seatTotal", 101).ShouldReturnAsync("WS-02.TestReportMissing");
        bench.Supply("产品检验合格报告");
        await bench.ShouldPassAsync("WS-02.TestReportAttached");
    }

    [Fact]
    public Task A_restaurant_needs_none() => Sound("WS-02").Set("seatTotal", 500).ShouldNotFindAsync("WS-02.TestReportMissing");
}
