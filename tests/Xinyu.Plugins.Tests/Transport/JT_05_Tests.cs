using Xinyu.Plugins.Transport;
using static Xinyu.Plugins.Tests.Transport.JtBench;

namespace Xinyu.Plugins.Tests.Transport;

public sealed class JT_05_oversize
{
    // exactly at every limit: not above any
    private readonly ItemBench<TransportPlugIn> _bench = Sound("JT-05")
        .Set("overHeight", 4).Set("overLength", 18).Set("overWidth", 2.5).Set("totalMass", 40).Set("axleMaxLoad", 10);

    [Fact]
    public Task At_all_limits_no_permit_is_needed() => _bench.ShouldSpeakAgainstAsync("JT-05.NotOversize");

    [Theory]
    [InlineData("overHeight", 4.01)]
    [InlineData("overLength", 18.01)]
    [InlineData("overWidth", 2.51)]
    [InlineData("totalMass", 40.01)]
    [InlineData("axleMaxLoad", 10.01)]
    public Task Above_one_of_them_it_is_oversize(string field, double value) => _bench.Set(field, value).ShouldPassAsync("JT-05.Oversize");

    [Fact]
    public async Task A_container_may_have_46_tons()
    {
        _bench.Set("cargoName", "40英尺集装箱").Set("totalMass", 46);
        await _bench.ShouldSpeakAgainstAsync("JT-05.NotOversize");
        await _bench.Set("totalMass", 46.01).ShouldPassAsync("JT-05.Oversize");
    }

    [Fact]
    public Task Without_a_measure_a_person_judges() => _bench.Set("overWidth", null).ShouldFindAsync("JT-05.MeasureMissing", FindingSeverity.NeedsPerson);

    [Fact]
    public Task The_limits_are_a_parameter() =>
        _bench.Change(OversizeTransport.Limits, """[{"height":3.9,"length":18,"width":2.5,"mass":40,"containerMass":46,"axle":10}]""").ShouldPassAsync("JT-05.Oversize");
}

public sealed class JT_05_lead_time
{
    private readonly ItemBench<TransportPlugIn> _bench = Sound("JT-05");

    public JT_05_lead_time() => _bench.AcceptedOn = new DateOnly(2026, 3, 2);

    /// <summary>The first day that is in time; the day before is too late.</summary>
    [Theory]
    [InlineData("overHeight", 4.2, "2026-03-17")]
    [InlineData("overWidth", 3.75, "2026-03-17")]
    [InlineData("overLength", 28, "2026-03-17")]
    [InlineData("axleMaxLoad", 12, "2026-03-17")]
    [InlineData("overHeight", 4.21, "2026-04-02")]
    [InlineData("overWidth", 3.76, "2026-04-02")]
    [InlineData("overWidth", 5, "2026-04-02")]
    [InlineData("totalMass", 40.01, "2026-04-02")]
    [InlineData("totalMass", 100, "2026-04-02")]
    [InlineData("overLength", 28.01, "2026-06-02")]
    [InlineData("overWidth", 5.01, "2026-06-02")]
    [InlineData("totalMass", 100.01, "2026-06-02")]
    public async Task The_size_gives_the_time_before_the_start(string field, double value, string earliest)
    {
        _bench.Set(field, value).Set("passFrom", earliest);
        await _bench.ShouldPassAsync("JT-05.InTime");
        _bench.Set("passFrom", DateOnly.Parse(earliest).AddDays(-1).ToString("yyyy-MM-dd"));
        await _bench.ShouldSpeakAgainstAsync("JT-05.TooLate");
    }

    [Fact]
    public Task Before_acceptance_today_counts()
    {
        _bench.AcceptedOn = null;
        _bench.Clock.Set("2026-03-06");
        return _bench.ShouldSpeakAgainstAsync("JT-05.TooLate");
    }
}

public sealed class JT_05_route
{
    [Fact]
    public async Task A_route_to_another_city_goes_to_the_province() =>
        (await Sound("JT-05").Set("passRoute", "新余经沪昆高速至宜春").ShouldFindAsync("JT-05.RouteLeavesCity", FindingSeverity.NeedsPerson)).Arguments["place"].ShouldBe("宜春");

    [Fact]
    public Task One_that_names_no_other_place_is_held_against_the_map() => Sound("JT-05").ShouldFindAsync("JT-05.RouteToCheck", FindingSeverity.NeedsPerson);
}
