using Xinyu.Plugins.Results;
using Xinyu.Plugins.Transport;
using static Xinyu.Plugins.Tests.Transport.JtBench;

namespace Xinyu.Plugins.Tests.Transport;

public sealed class JT_04_space
{
    [Theory]
    [InlineData("一类汽车维修", 800, 200)]
    [InlineData("二类汽车维修", 200, 150)]
    public async Task The_smallest_space_of_the_grade_is_enough_and_less_is_not(string grade, decimal workshop, decimal parking)
    {
        var bench = Sound("JT-04").Set("repairGrade", grade).Set("workshopArea", workshop).Set("parkingLot", parking);
        await bench.ShouldPassAsync("JT-04.WorkshopFits");
        await bench.ShouldPassAsync("JT-04.ParkingFits");
        await bench.Set("workshopArea", workshop - 0.1m).ShouldSpeakAgainstAsync("JT-04.WorkshopTooSmall");
        await bench.Set("parkingLot", parking - 0.1m).ShouldSpeakAgainstAsync("JT-04.ParkingTooSmall");
    }

    [Fact]
    public async Task The_third_grade_needs_a_workshop_and_no_parking()
    {
        var bench = Sound("JT-04").Set("repairGrade", "三类汽车维修(专项)").Set("workshopArea", 20).Set("parkingLot", 0);
        await bench.ShouldPassAsync("JT-04.WorkshopFits");
        await bench.ShouldNotFindAsync("JT-04.ParkingTooSmall");
        await bench.Set("workshopArea", 19.9).ShouldSpeakAgainstAsync("JT-04.WorkshopTooSmall");
    }

    [Fact]
    public Task Motorcycles_need_none() => Sound("JT-04").Set("repairGrade", "摩托车维修").Set("workshopArea", 0).ShouldNotFindAsync("JT-04.WorkshopTooSmall");
}

public sealed class JT_04_validity
{
    [Theory]
    [InlineData("一类汽车维修", 6)]
    [InlineData("二类汽车维修", 6)]
    [InlineData("三类汽车维修(专项)", 3)]
    [InlineData("摩托车维修", 3)]
    public async Task The_grade_gives_the_years(string grade, int years) =>
        (await Sound("JT-04").Set("repairGrade", grade).ValidityAsync()).ShouldBe(ValidityTerm.OfYears(years));

    [Fact]
    public async Task Without_a_grade_the_items_own_years_hold() => (await Sound("JT-04").Set("repairGrade", null).ValidityAsync()).ShouldBeNull();
}

public sealed class JT_04_staff
{
    [Theory]
    [InlineData("一类汽车维修")]
    [InlineData("二类汽车维修")]
    public async Task One_of_each_is_enough_and_none_is_not(string grade)
    {
        var bench = Sound("JT-04").Set("repairGrade", grade);
        await bench.ShouldPassAsync("JT-04.EnoughTechnicians");
        await bench.ShouldPassAsync("JT-04.EnoughInspectors");
        await bench.Set("technicians", 0).ShouldSpeakAgainstAsync("JT-04.TooFewTechnicians");
        await bench.Set("qualityInspectors", 0).ShouldSpeakAgainstAsync("JT-04.TooFewInspectors");
    }

    [Fact]
    public Task The_third_grade_needs_none() =>
        Sound("JT-04").Set("repairGrade", "三类汽车维修(专项)").Set("technicians", 0).ShouldNotFindAsync("JT-04.TooFewTechnicians");
}

public sealed class JT_04_calibration
{
    private readonly ItemBench<TransportPlugIn> _bench = Sound("JT-04");

    [Theory]
    [InlineData("2026-03-02")]
    [InlineData("2026-03-01")]
    public Task A_calibration_that_ends_on_the_day_of_acceptance_or_before_is_returned(string until)
    {
        _bench.AcceptedOn = new DateOnly(2026, 3, 2);
        return _bench.Set("devices", new[] { Device("烟度计", until) }).ShouldReturnAsync("JT-04.CalibrationLapsed");
    }

    [Fact]
    public Task One_that_ends_the_day_after_passes()
    {
        _bench.AcceptedOn = new DateOnly(2026, 3, 2);
        _bench.Clock.Set("2026-05-01");
        return _bench.Set("devices", new[] { Device("烟度计", "2026-03-03") }).ShouldPassAsync("JT-04.Calibrated");
    }

    [Fact]
    public Task A_missing_date_is_returned() => _bench.Set("devices", new[] { Device("前照灯检测仪", null) }).ShouldReturnAsync("JT-04.CalibrationMissing");

    [Fact]
    public async Task Other_devices_need_none()
    {
        _bench.Set("devices", new[] { Device("工具箱", null) });
        await _bench.ShouldNotFindAsync("JT-04.CalibrationMissing");
        await _bench.Change(VehicleRepair.CalibratedDevices, """[{"word":"工具"}]""").ShouldReturnAsync("JT-04.CalibrationMissing");
    }
}
