using Xinyu.Plugins.Health;
using static Xinyu.Plugins.Tests.Health.WsBench;

namespace Xinyu.Plugins.Tests.Health;

public sealed class WS_05_authority
{
    [Theory]
    [InlineData("介入放射学", "WS-05.CityDecides", FindingSeverity.Pass)]
    [InlineData("放射治疗", "WS-05.ProvinceDecides", FindingSeverity.NeedsPerson)]
    [InlineData("核医学", "WS-05.ProvinceDecides", FindingSeverity.NeedsPerson)]
    [InlineData("X射线影像诊断", "WS-05.CountyOutsideCity", FindingSeverity.NeedsPerson)]
    public Task The_class_tells_who_decides(string kind, string code, FindingSeverity severity) => Sound("WS-05").Set("radClass", kind).ShouldFindAsync(code, severity);
}

public sealed class WS_05_staff
{
    private readonly ItemBench<HealthPlugIn> _bench = Sound("WS-05");

    [Fact]
    public Task One_doctor_and_one_technician_are_enough() => _bench.ShouldPassAsync("WS-05.StaffFits");

    [Theory]
    [InlineData("radDoctors")]
    [InlineData("radTechs")]
    public Task None_of_either_is_not(string field) => _bench.Set(field, 0).ShouldSpeakAgainstAsync("WS-05.TooFewStaff");

    [Fact]
    public Task Other_classes_are_not_asked() => _bench.Set("radClass", "X射线影像诊断").Set("radDoctors", 0).ShouldNotFindAsync("WS-05.TooFewStaff");
}

public sealed class WS_05_rooms
{
    [Fact]
    public async Task Twenty_square_metres_for_each_device_are_enough_and_less_is_not()
    {
        var bench = Sound("WS-05").Set("radDevices", new[] { Device(20) });
        await bench.ShouldPassAsync("WS-05.RoomFits");
        await bench.Set("radDevices", new[] { Device(30), Device(19.9m) }).ShouldSpeakAgainstAsync("WS-05.RoomTooSmall");
        await bench.Change(Radiology.LeastRoom, "19").ShouldNotFindAsync("WS-05.RoomTooSmall");
    }

    [Fact]
    public Task Rooms_of_treatment_have_their_own_standard() =>
        Sound("WS-05").Set("radClass", "放射治疗").Set("radDevices", new[] { Device(10) }).ShouldNotFindAsync("WS-05.RoomTooSmall");
}

public sealed class WS_05_monitoring_and_protection
{
    [Theory]
    [InlineData(5)]
    [InlineData(7)]
    public async Task All_of_the_staff_are_monitored_and_no_other_number(int monitored)
    {
        await Sound("WS-05").ShouldPassAsync("WS-05.AllMonitored");
        await Sound("WS-05").Set("doseMonitor", monitored).ShouldSpeakAgainstAsync("WS-05.NotAllMonitored");
    }

    [Fact]
    public async Task A_failed_protection_test_is_not_accepted_and_a_mended_one_is()
    {
        await Sound("WS-05").Set("protectCheck", "整改后合格").ShouldPassAsync("WS-05.ProtectionFits");
        await Sound("WS-05").Set("protectCheck", "不合格").ShouldSpeakAgainstAsync("WS-05.ProtectionFails");
    }
}
