using Xinyu.Plugins.Culture;
using static Xinyu.Plugins.Tests.Culture.WhBench;

namespace Xinyu.Plugins.Tests.Culture;

public sealed class WH_05_station
{
    private readonly ItemBench<CulturePlugIn> _bench = Sound("WH-05");

    [Fact]
    public async Task Three_hundred_square_metres_are_enough_and_less_is_not()
    {
        await _bench.Set("stationArea", 300).ShouldPassAsync("WH-05.AreaFits");
        await _bench.Set("stationArea", 299.9).ShouldSpeakAgainstAsync("WH-05.AreaTooSmall");
        await _bench.Change(CultureStation.LeastArea, "299").ShouldPassAsync("WH-05.AreaFits");
    }

    [Fact]
    public async Task The_state_gives_at_most_twenty_four()
    {
        await _bench.Set("centralSubsidy", 24).ShouldPassAsync("WH-05.SubsidyFits");
        await _bench.Set("centralSubsidy", 24.01).ShouldSpeakAgainstAsync("WH-05.SubsidyTooHigh");
    }

    [Fact]
    public async Task Ten_square_metres_for_each_thousand_are_enough_and_less_is_not()
    {
        await _bench.Set("townPeople", 32000).ShouldPassAsync("WH-05.PerThousandFits");
        await _bench.Set("townPeople", 32001).ShouldSpeakAgainstAsync("WH-05.PerThousandTooSmall");
        await _bench.Set("townPeople", 0).ShouldFindAsync("WH-05.ValueMissing", FindingSeverity.NeedsPerson);
    }
}
