namespace Xinyu.Plugins.Tests.Construction;

public sealed class JS_04_ban
{
    [Theory]
    [InlineData("2021-04-01", "JS-04.RoadOldEnough", FindingSeverity.Pass)]
    [InlineData("2021-04-02", "JS-04.BuiltOrOverhauled", FindingSeverity.NeedsPerson)]
    [InlineData("2023-04-01", "JS-04.BuiltOrOverhauled", FindingSeverity.NeedsPerson)]
    [InlineData("2023-04-02", "JS-04.RoadTooYoung", FindingSeverity.SuggestRefusal)]
    public Task A_road_is_not_dug_for_five_years_after_building_and_three_after_overhaul(string built, string code, FindingSeverity severity) =>
        JsBench.Sound("JS-04").Set("roadAge", built).ShouldFindAsync(code, severity);

    [Fact]
    public Task A_broken_pipe_is_judged_by_a_person() =>
        JsBench.Sound("JS-04").Set("roadAge", "2025-01-01").Set("emergency", true).ShouldFindAsync("JS-04.YoungRoadEmergency", FindingSeverity.NeedsPerson);
}

public sealed class JS_04_fee_and_segments
{
    [Theory]
    [InlineData("2021-04-01", 26000)]
    [InlineData("2021-04-02", 78000)]
    public async Task The_fee_is_area_by_price_and_three_times_within_five_years(string built, decimal fee) =>
        (await JsBench.Sound("JS-04").Set("roadAge", built).FeesAsync()).ShouldHaveSingleItem().Amount.ShouldBe(fee);

    [Fact]
    public async Task The_prices_are_a_parameter() =>
        (await JsBench.Sound("JS-04").Change("JS-04.Prices", """[{"pavement":"沥青混凝土","price":100.5}]""").FeesAsync())[0].Amount.ShouldBe(10050);

    [Theory]
    [InlineData("100", null)]
    [InlineData("100.01", "2")]
    [InlineData("200", "2")]
    [InlineData("201", "3")]
    public async Task What_is_longer_than_a_hundred_metres_is_done_in_segments(string length, string? count)
    {
        var bench = JsBench.Sound("JS-04").Set("digLength", decimal.Parse(length));
        if (count is null) await bench.ShouldNotFindAsync("JS-04.InSegments");
        else (await bench.ShouldFindAsync("JS-04.InSegments", FindingSeverity.NeedsPerson)).Arguments["count"].ShouldBe(count);
    }
}

public sealed class JS_04_emergency
{
    [Theory]
    [InlineData("2026-03-02", true)]
    [InlineData("2026-03-01", true)]
    [InlineData("2026-02-28", false)]
    public async Task An_emergency_is_filed_by_the_next_day(string start, bool inTime)
    {
        var bench = JsBench.Sound("JS-04").Set("emergency", true).Set("digStart", start);
        if (inTime) await bench.ShouldPassAsync("JS-04.EmergencyInTime");
        else await bench.ShouldFindAsync("JS-04.EmergencyLate", FindingSeverity.NeedsPerson);
    }

    [Fact]
    public async Task The_day_of_receipt_counts_and_other_work_has_no_such_limit()
    {
        var bench = JsBench.Sound("JS-04").Set("emergency", true).Set("digStart", "2026-02-20");
        bench.ReceivedOn = new DateOnly(2026, 2, 21);
        await bench.ShouldPassAsync("JS-04.EmergencyInTime", CheckStage.Accept);
        await bench.Set("emergency", false).ShouldNotFindAsync("JS-04.EmergencyInTime", CheckStage.Accept);
    }
}
