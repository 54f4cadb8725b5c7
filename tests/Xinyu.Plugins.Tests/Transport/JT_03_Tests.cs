using Xinyu.Plugins.Transport;
using static Xinyu.Plugins.Tests.Transport.JtBench;

namespace Xinyu.Plugins.Tests.Transport;

public sealed class JT_03_vehicle_count
{
    private readonly ItemBench<TransportPlugIn> _bench = Sound("JT-03");

    [Fact]
    public Task Five_vehicles_are_enough() => _bench.Set("dgVehicles", 5).ShouldPassAsync("JT-03.EnoughVehicles");

    [Fact]
    public Task Four_are_not_for_a_carrier() => _bench.Set("dgVehicles", 4).ShouldSpeakAgainstAsync("JT-03.TooFewVehicles");

    [Fact]
    public Task Four_for_own_use_need_its_proof() =>
        _bench.Set("dgVehicles", 4).Set("selfUse", true).ShouldFindAsync("JT-03.OwnUseToProve", FindingSeverity.NeedsPerson);

    [Fact]
    public Task The_number_is_a_parameter() => _bench.Change(DangerousGoodsTransport.LeastVehicles, "7").ShouldSpeakAgainstAsync("JT-03.TooFewVehicles");
}

public sealed class JT_03_trackers
{
    [Fact]
    public Task As_many_as_vehicles_are_enough() => Sound("JT-03").ShouldPassAsync("JT-03.AllTracked");

    [Fact]
    public Task One_too_few_speaks_against_it() => Sound("JT-03").Set("gpsInstalled", 5).ShouldSpeakAgainstAsync("JT-03.NotAllTracked");
}

public sealed class JT_03_tank
{
    private readonly ItemBench<TransportPlugIn> _bench = Sound("JT-03");

    [Theory]
    [InlineData("1类爆炸品", 20)]
    [InlineData("8类腐蚀品", 20)]
    [InlineData("6类毒害品", 10)]
    public async Task The_largest_tank_of_the_class_is_within_and_more_is_not(string goods, decimal most)
    {
        _bench.Set("dgClass", new[] { goods }).Set("tankVolume", most);
        await _bench.ShouldPassAsync("JT-03.TankFits");
        await _bench.Set("tankVolume", most + 0.1m).ShouldSpeakAgainstAsync("JT-03.TankTooLarge");
    }

    [Fact]
    public Task Of_several_classes_the_smallest_limit_holds() =>
        _bench.Set("dgClass", new[] { "8类腐蚀品", "6类毒害品" }).Set("tankVolume", 15).ShouldSpeakAgainstAsync("JT-03.TankTooLarge");

    [Fact]
    public Task Other_classes_have_none() => _bench.Set("tankVolume", 60).ShouldNotFindAsync("JT-03.TankTooLarge");

    [Fact]
    public Task Without_a_volume_a_person_looks_whether_there_is_a_tank() =>
        _bench.Set("dgClass", new[] { "6类毒害品" }).ShouldFindAsync("JT-03.TankUnknown", FindingSeverity.NeedsPerson);
}

public sealed class JT_03_parking_and_escorts
{
    private readonly ItemBench<TransportPlugIn> _bench = Sound("JT-03");

    [Fact]
    public Task One_and_a_half_times_the_vehicles_area_is_enough() => _bench.ShouldPassAsync("JT-03.ParkingFits");

    [Fact]
    public Task Less_speaks_against_it() => _bench.Set("parkSize", 269.9).ShouldSpeakAgainstAsync("JT-03.ParkingTooSmall");

    [Fact]
    public Task The_area_is_a_parameter() => _bench.Change(DangerousGoodsTransport.VehicleArea, "30.1").ShouldSpeakAgainstAsync("JT-03.ParkingTooSmall");

    [Fact]
    public Task An_escort_for_each_vehicle_is_enough() => _bench.ShouldPassAsync("JT-03.EnoughEscorts");

    [Fact]
    public Task One_too_few_speaks_against_it() => _bench.Set("escorts", 5).ShouldSpeakAgainstAsync("JT-03.TooFewEscorts");
}
