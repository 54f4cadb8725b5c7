using Xinyu.Plugins.Health;
using Xinyu.Plugins.Reminders;
using static Xinyu.Plugins.Tests.Health.WsBench;

namespace Xinyu.Plugins.Tests.Health;

public sealed class WS_01_health_certificates
{
    [Fact]
    public Task One_for_each_employee_passes() => Sound("WS-01").ShouldPassAsync("WS-01.AllCertified");

    [Fact]
    public async Task One_too_few_is_returned_with_the_number_missing()
    {
        await Sound("WS-01").Set("healthCertCount", 11).ShouldReturnAsync("WS-01.CertificatesMissing");
        (await Sound("WS-01").Set("healthCertCount", 9).ShouldFindAsync("WS-01.CertificatesMissing", FindingSeverity.SuggestSupplement)).Arguments["missing"].ShouldBe("3");
    }

    [Fact]
    public Task One_too_many_is_returned_as_well() => Sound("WS-01").Set("healthCertCount", 13).ShouldReturnAsync("WS-01.CertificatesTooMany");
}

public sealed class WS_01_hotel
{
    private readonly ItemBench<HealthPlugIn> _bench = Sound("WS-01");

    [Fact]
    public async Task Four_square_metres_for_each_bed_are_enough_and_less_is_not()
    {
        await _bench.ShouldPassAsync("WS-01.AreaFits");
        await _bench.Set("businessArea", 399.9).ShouldSpeakAgainstAsync("WS-01.AreaTooSmall");
        await _bench.Change(PublicPlace.AreaPerBed, "3.9").ShouldPassAsync("WS-01.AreaFits");
        await _bench.Set("bedNumber", 0).ShouldFindAsync("WS-01.BedsUnknown", FindingSeverity.NeedsPerson);
    }

    [Fact]
    public async Task A_disinfection_room_is_needed()
    {
        await _bench.ShouldPassAsync("WS-01.DisinfectionRoom");
        await _bench.Set("disinfectRoom", false).ShouldSpeakAgainstAsync("WS-01.NoDisinfectionRoom");
    }

    [Fact]
    public async Task Other_places_need_neither()
    {
        _bench.Set("placeClass", "理发美容店").Set("disinfectRoom", false).Set("bedNumber", null);
        await _bench.ShouldNotFindAsync("WS-01.NoDisinfectionRoom");
        await _bench.ShouldNotFindAsync("WS-01.BedsUnknown");
    }
}

public sealed class WS_01_swimming_pool
{
    private readonly ItemBench<HealthPlugIn> _bench =
        Sound("WS-01").Set("placeClass", "体育场馆游泳场").Set("poolArea", 500).Set("residualChlorine", 0.4).Set("ureaValue", 3.5);

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.5)]
    public Task Both_ends_of_the_chlorines_range_are_within(double chlorine) => _bench.Set("residualChlorine", chlorine).ShouldPassAsync("WS-01.ChlorineFits");

    [Theory]
    [InlineData(0.29)]
    [InlineData(0.51)]
    public Task Outside_it_nothing_is_granted(double chlorine) => _bench.Set("residualChlorine", chlorine).ShouldSpeakAgainstAsync("WS-01.ChlorineOutside");

    [Fact]
    public async Task Three_and_a_half_of_urea_are_within_and_more_is_not()
    {
        await _bench.ShouldPassAsync("WS-01.UreaFits");
        await _bench.Set("ureaValue", 3.51).ShouldSpeakAgainstAsync("WS-01.UreaTooHigh");
        await _bench.Change(PublicPlace.Urea, "3.6").ShouldPassAsync("WS-01.UreaFits");
    }

    [Fact]
    public Task Without_a_value_the_report_is_read() => _bench.Set("ureaValue", null).ShouldFindAsync("WS-01.WaterUnknown", FindingSeverity.NeedsPerson);
}

public sealed class WS_01_central_air
{
    [Fact]
    public async Task Its_report_must_be_there()
    {
        await Sound("WS-01").ShouldNotFindAsync("WS-01.AirReportMissing");
        var bench = Sound("WS-01").Set("centralAir", true);
        await bench.ShouldReturnAsync("WS-01.AirReportMissing");
        bench.Supply("集中空调通风系统卫生检测评价报告");
        await bench.ShouldPassAsync("WS-01.AirReportAttached");
    }
}

public sealed class WS_01_recheck
{
    [Fact]
    public async Task Holder_and_post_are_reminded_thirty_days_before_the_two_years_are_over()
    {
        var reminders = await Sound("WS-01").RemindersAsync("余卫1号", new DateOnly(2026, 3, 2), new DateOnly(2028, 3, 1));
        reminders.Select(r => (r.On, r.Recipient)).ShouldBe(
            [(new DateOnly(2028, 2, 1), ReminderRecipient.Holder), (new DateOnly(2028, 2, 1), ReminderRecipient.HandlingPost)]);
        reminders[0].Arguments["on"].ShouldBe("2028-03-02");
    }

    [Fact]
    public async Task A_longer_licence_is_rechecked_every_two_years() =>
        (await Sound("WS-01").RemindersAsync("余卫1号", new DateOnly(2026, 3, 2), new DateOnly(2030, 3, 1))).Select(r => r.On).Distinct()
            .ShouldBe([new DateOnly(2028, 2, 1), new DateOnly(2030, 1, 31)]);
}
