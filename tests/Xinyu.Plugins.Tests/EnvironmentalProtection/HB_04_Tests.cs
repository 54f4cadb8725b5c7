using Xinyu.Plugins.EnvironmentalProtection;
using static Xinyu.Plugins.Tests.EnvironmentalProtection.HbBench;

namespace Xinyu.Plugins.Tests.EnvironmentalProtection;

public sealed class HB_04_standards
{
    private readonly ItemBench<EnvironmentalProtectionPlugIn> _bench = Sound("HB-04");

    /// <summary>The sound application stands at every limit.</summary>
    [Theory]
    [InlineData("techEnv", "2", "HB-04.EnoughEngineers", "HB-04.TooFewEngineers")]
    [InlineData("tempCombust", "849.9", "HB-04.TemperatureFits", "HB-04.TemperatureTooLow")]
    [InlineData("dioxin", "0.51", "HB-04.DioxinFits", "HB-04.DioxinTooHigh")]
    [InlineData("distanceResident", "799.9", "HB-04.DistanceFits", "HB-04.DistanceTooSmall")]
    [InlineData("storeHours", "49", "HB-04.StorageFits", "HB-04.StorageTooLong")]
    public async Task Each_limit_itself_is_within_and_beyond_it_speaks_against(string field, string beyond, string met, string unmet)
    {
        await _bench.ShouldPassAsync(met);
        await _bench.Set(field, decimal.Parse(beyond)).ShouldSpeakAgainstAsync(unmet);
    }

    [Fact]
    public async Task Other_ways_have_no_furnace()
    {
        _bench.Set("disposeWay", "高温蒸汽").Set("tempCombust", null).Set("dioxin", null);
        await _bench.ShouldNotFindAsync("HB-04.ValueMissing");
    }

    [Fact]
    public Task A_furnace_without_a_value_has_its_report_read() => _bench.Set("dioxin", null).ShouldFindAsync("HB-04.ValueMissing", FindingSeverity.NeedsPerson);

    [Fact]
    public Task The_limits_are_parameters() => _bench.Change(MedicalWasteDisposal.LeastEngineers, "4").ShouldSpeakAgainstAsync("HB-04.TooFewEngineers");
}

public sealed class HB_04_capacity_and_cars
{
    private readonly ItemBench<EnvironmentalProtectionPlugIn> _bench = Sound("HB-04");

    [Fact]
    public async Task The_waste_of_the_beds_in_use_is_the_least_capacity()
    {
        await _bench.ShouldPassAsync("HB-04.CapacityFits");
        await _bench.Set("dayCapacity", 5.09).ShouldSpeakAgainstAsync("HB-04.CapacityTooSmall");
        await _bench.Change(MedicalWasteDisposal.BedUse, "0.8").ShouldPassAsync("HB-04.CapacityFits");
    }

    [Fact]
    public async Task One_car_is_enough_when_a_person_has_seen_its_mark()
    {
        await _bench.Set("transCars", 1).ShouldFindAsync("HB-04.CarsMarkToCheck", FindingSeverity.NeedsPerson);
        await _bench.Set("transCars", 0).ShouldSpeakAgainstAsync("HB-04.TooFewCars");
    }
}
