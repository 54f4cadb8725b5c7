using Xinyu.Plugins.Culture;
using Xinyu.Plugins.Documents;
using Xinyu.Plugins.Results;
using static Xinyu.Plugins.Tests.Culture.WhBench;

namespace Xinyu.Plugins.Tests.Culture;

public sealed class WH_03_performers_from_abroad
{
    [Fact]
    public Task All_from_the_mainland_pass() => Sound("WH-03").ShouldPassAsync("WH-03.AllMainland");

    [Theory]
    [InlineData("香港")]
    [InlineData("澳门")]
    [InlineData("台湾")]
    [InlineData("外国")]
    public Task One_on_the_list_goes_to_the_province(string nation) =>
        Sound("WH-03").Set("performers", new[] { Performer(), Performer(nation) }).ShouldFindAsync("WH-03.ProvinceDecides", FindingSeverity.NeedsPerson);

    [Fact]
    public Task So_does_the_tick_alone() => Sound("WH-03").Set("foreignActor", true).ShouldFindAsync("WH-03.ProvinceDecides", FindingSeverity.NeedsPerson);
}

public sealed class WH_03_lead_time
{
    private readonly ItemBench<CulturePlugIn> _bench = Sound("WH-03");

    // accepted on a Thursday: Friday, Monday, Tuesday
    public WH_03_lead_time() => _bench.AcceptedOn = new DateOnly(2026, 3, 12);

    [Fact]
    public Task The_third_working_day_is_in_time() => Show("2026-03-17").ShouldPassAsync("WH-03.InTime");

    [Fact]
    public Task The_day_before_is_not() => Show("2026-03-16").ShouldSpeakAgainstAsync("WH-03.TooLate");

    [Fact]
    public Task A_holiday_on_the_way_takes_a_day()
    {
        _bench.WorkingDays.SetHoliday(new DateOnly(2026, 3, 16));
        return Show("2026-03-17").ShouldSpeakAgainstAsync("WH-03.TooLate");
    }

    [Fact]
    public Task A_year_without_a_calendar_needs_a_person()
    {
        _bench.WorkingDays.PublishedUntil = new DateOnly(2026, 3, 16);
        return Show("2026-03-17").ShouldFindAsync("WH-03.LeadUndetermined", FindingSeverity.NeedsPerson);
    }

    [Fact]
    public Task The_days_are_a_parameter() => Show("2026-03-17").Change(Performance.LeadDays, "4").ShouldSpeakAgainstAsync("WH-03.TooLate");

    private ItemBench<CulturePlugIn> Show(string day) => _bench.Set("showDate", day).Set("showEndDate", day).Set("showTimes", 1);
}

public sealed class WH_03_shows
{
    [Fact]
    public async Task Three_a_day_are_possible_and_one_more_is_corrected_before_filing()
    {
        await Sound("WH-03").Set("showTimes", 6).ShouldPassAsync("WH-03.ShowsFit");
        await Sound("WH-03").Set("showTimes", 7).ShouldBlockAsync("WH-03.TooManyShows");
        await Sound("WH-03").Set("showTimes", 7).Change(Performance.ShowsPerDay, "4").ShouldPassAsync("WH-03.ShowsFit");
    }

    [Fact]
    public async Task One_day_is_a_day_and_an_end_before_the_start_is_none()
    {
        await Sound("WH-03").Set("showEndDate", "2026-03-20").Set("showTimes", 3).ShouldPassAsync("WH-03.ShowsFit");
        await Sound("WH-03").Set("showEndDate", "2026-03-19").ShouldBlockAsync("WH-03.EndsBeforeStart");
    }
}

public sealed class WH_03_large_event
{
    [Fact]
    public async Task Above_five_thousand_seats_the_police_are_named_and_at_five_thousand_not()
    {
        await Sound("WH-03").Set("seatCount", 5000).ShouldNotFindAsync("WH-03.LargeEventPermit");
        await Sound("WH-03").Set("seatCount", 5001).ShouldFindAsync("WH-03.LargeEventPermit", FindingSeverity.NeedsPerson);
        await Sound("WH-03").Change(Performance.LargeEvent, "2999").ShouldFindAsync("WH-03.LargeEventPermit", FindingSeverity.NeedsPerson);
    }
}

public sealed class WH_03_permit
{
    [Fact]
    public async Task It_holds_for_the_days_applied_for_and_says_so()
    {
        (await Sound("WH-03").ValidityAsync()).ShouldBe(ValidityTerm.Period(new(2026, 3, 20), new(2026, 3, 21)));
        (await Sound("WH-03").BlocksAsync("准予行政许可决定书")).OfType<ParagraphBlock>().ShouldHaveSingleItem().Text
            .ShouldBe("本许可仅限2026年3月20日至2026年3月21日使用；演员或者节目单变更的，应当重新申报。");
        (await Sound("WH-03").BlocksAsync("不予行政许可决定书")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Days_in_the_wrong_order_give_no_period() => (await Sound("WH-03").Set("showEndDate", "2026-03-19").ValidityAsync()).ShouldBeNull();
}
