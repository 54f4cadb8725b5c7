using Xinyu.Plugins.Transport;
using static Xinyu.Plugins.Tests.Transport.JtBench;

namespace Xinyu.Plugins.Tests.Transport;

public sealed class JT_02_authority
{
    [Theory]
    [InlineData("县内")]
    [InlineData("县际(市内)")]
    public Task Within_the_city_the_bureau_decides(string level) => Sound("JT-02").Set("routeLevel", level).ShouldPassAsync("JT-02.CityDecides");

    [Theory]
    [InlineData("市际")]
    [InlineData("省际")]
    public Task Beyond_it_the_province_does(string level) =>
        Sound("JT-02").Set("routeLevel", level).ShouldFindAsync("JT-02.ProvinceDecides", FindingSeverity.NeedsPerson);
}

public sealed class JT_02_highway_traffic
{
    private readonly ItemBench<TransportPlugIn> _bench =
        Sound("JT-02").Set("highwayRatio", 70).Set("busGrade", "高一级").Set("busCount", 40).Set("busSeats", 1200);

    [Fact]
    public async Task The_best_grade_and_the_smallest_fleet_are_enough()
    {
        await _bench.ShouldPassAsync("JT-02.HighwayGradeFits");
        await _bench.ShouldPassAsync("JT-02.HighwayFleetFits");
    }

    [Theory]
    [InlineData("中级")]
    [InlineData("普通级")]
    public Task A_lower_grade_speaks_against_it(string grade) => _bench.Set("busGrade", grade).ShouldSpeakAgainstAsync("JT-02.HighwayGradeTooLow");

    [Theory]
    [InlineData(39, 1200)]
    [InlineData(40, 1199)]
    public Task A_smaller_fleet_speaks_against_it(int buses, int seats) =>
        _bench.Set("busCount", buses).Set("busSeats", seats).ShouldSpeakAgainstAsync("JT-02.HighwayFleetTooSmall");

    [Fact]
    public Task Below_the_ratio_it_is_no_highway_traffic() =>
        _bench.Set("highwayRatio", 69.9).Set("busGrade", "普通级").ShouldNotFindAsync("JT-02.HighwayGradeTooLow");

    [Fact]
    public Task The_fleet_is_a_parameter() => _bench.Change(PassengerTransport.HighwayBuses, "41").ShouldSpeakAgainstAsync("JT-02.HighwayFleetTooSmall");
}

public sealed class JT_02_line_with_an_operator
{
    private readonly ItemBench<TransportPlugIn> _bench = Sound("JT-02");

    [Fact]
    public Task A_new_line_needs_no_hearing_for_it()
    {
        Licensed("新余客运站", "宜春客运站");
        return _bench.ShouldPassAsync("JT-02.NoOperatorYet");
    }

    [Theory]
    [InlineData("新余客运站", "分宜客运站")]
    [InlineData("分宜客运站", "新余 客运站")]
    public async Task The_same_line_in_either_direction_makes_the_hearing_compulsory(string start, string end)
    {
        Licensed(start, end);
        await _bench.ShouldFindAsync("JT-02.HearingRequired", FindingSeverity.NeedsPerson);
        await _bench.ShouldFindAsync("JT-02.HearingMissing", FindingSeverity.SuggestRefusal, CheckStage.Decide);
        _bench.AddDocument("听证笔录");
        await _bench.ShouldPassAsync("JT-02.HearingHeld", CheckStage.Decide);
    }

    [Fact]
    public Task A_licence_that_ran_out_yesterday_does_not_count()
    {
        Licensed("新余客运站", "分宜客运站", new DateOnly(2026, 3, 1));
        return _bench.ShouldPassAsync("JT-02.NoOperatorYet");
    }

    [Fact]
    public Task One_that_ends_today_does()
    {
        Licensed("新余客运站", "分宜客运站", new DateOnly(2026, 3, 2));
        return _bench.ShouldFindAsync("JT-02.HearingRequired", FindingSeverity.NeedsPerson);
    }

    private void Licensed(string start, string end, DateOnly? until = null) =>
        _bench.Department.AddLicence("JT-02", "余运1号", new { startStation = start, endStation = end }, "91360500MA00000000", validUntil: until);
}
