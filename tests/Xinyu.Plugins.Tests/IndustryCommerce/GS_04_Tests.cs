using Xinyu.Plugins.IndustryCommerce;
using static Xinyu.Plugins.Tests.IndustryCommerce.GsBench;

namespace Xinyu.Plugins.Tests.IndustryCommerce;

public sealed class GS_04_operators
{
    [Fact]
    public async Task Eight_are_still_one_and_nine_are_a_company()
    {
        await Sound("GS-04").Set("operators", 8).ShouldPassAsync("GS-04.OperatorsFit");
        await Sound("GS-04").Set("operators", 9).ShouldSpeakAgainstAsync("GS-04.TooManyOperators");
        await Sound("GS-04").Set("operators", 9).Change(SelfEmployedRegistration.MostOperators, "9").ShouldPassAsync("GS-04.OperatorsFit");
    }
}

public sealed class GS_04_fee
{
    private readonly ItemBench<IndustryCommercePlugIn> _bench = Sound("GS-04");

    [Fact]
    public async Task Twenty_yuan() => (await _bench.FeesAsync()).ShouldHaveSingleItem().Amount.ShouldBe(20);

    [Theory]
    [InlineData("2026-03-02", true)]
    [InlineData("2026-03-01", false)]
    public async Task Nothing_with_a_card_on_the_list_up_to_its_last_day(string until, bool exempt)
    {
        _bench.Set("reemploy", true).Change(SelfEmployedRegistration.ReemploymentCards, $$"""[{"identity":"360502198001011239","card":"1","until":"{{until}}"}]""");
        (await _bench.FeesAsync()).Count.ShouldBe(exempt ? 0 : 1);
        await (exempt ? _bench.ShouldPassAsync("GS-04.CardValid") : _bench.ShouldFindAsync("GS-04.CardToCheck", FindingSeverity.NeedsPerson));
    }

    [Fact]
    public async Task A_tick_without_a_card_costs_and_is_checked()
    {
        (await _bench.Set("reemploy", true).FeesAsync()).Count.ShouldBe(1);
        await _bench.ShouldFindAsync("GS-04.CardToCheck", FindingSeverity.NeedsPerson);
    }

    [Fact]
    public async Task A_card_without_the_tick_exempts_nobody()
    {
        _bench.Change(SelfEmployedRegistration.ReemploymentCards, """[{"identity":"360502198001011239","until":"2026-12-31"}]""");
        (await _bench.FeesAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_fee_is_a_parameter() => (await _bench.Change(SelfEmployedRegistration.Fee, "25").FeesAsync())[0].Amount.ShouldBe(25);
}

public sealed class GS_04_lodging_and_catering
{
    [Fact]
    public async Task It_needs_the_hygiene_permit()
    {
        var bench = Sound("GS-04").Set("industryKind", "住宿餐饮");
        await bench.ShouldReturnAsync("GS-04.PermitMissing");
        bench.Supply("前置许可文件");
        await bench.ShouldFindAsync("GS-04.PermitToCheck", FindingSeverity.NeedsPerson);
        bench.Fetch("前置许可文件", "余卫食1号");
        (await bench.ShouldPassAsync("GS-04.PermitFound")).Arguments["number"].ShouldBe("余卫食1号");
    }

    [Fact]
    public async Task The_permit_of_a_public_place_does_as_well()
    {
        var bench = Sound("GS-04").Set("industryKind", "住宿餐饮");
        bench.AddPredecessor("WS-01", "余卫公1号");
        await bench.ShouldPassAsync("GS-04.PermitFound");
    }

    [Fact]
    public Task Other_kinds_need_none() => Sound("GS-04").ShouldNotFindAsync("GS-04.PermitMissing");
}

public sealed class GS_04_same_address
{
    private readonly ItemBench<IndustryCommercePlugIn> _bench = Sound("GS-04");

    [Theory]
    [InlineData("渝水区劳动南路1号")]
    [InlineData("渝水区 劳动南路1号")]
    public Task A_second_business_of_the_same_person_at_one_address_speaks_against_it(string address)
    {
        Registered(address);
        return _bench.ShouldSpeakAgainstAsync("GS-04.AddressTaken");
    }

    [Fact]
    public Task At_another_address_it_passes()
    {
        Registered("渝水区劳动南路2号");
        return _bench.ShouldPassAsync("GS-04.AddressFree");
    }

    [Fact]
    public Task One_that_ended_does_not_count()
    {
        Registered("渝水区劳动南路1号", new DateOnly(2026, 1, 31));
        return _bench.ShouldPassAsync("GS-04.AddressFree");
    }

    private void Registered(string address, DateOnly? ended = null) =>
        _bench.Department.AddLicence("GS-04", "余工商1号", new { stallAddress = address }, "360502198001011239", endedOn: ended);
}
