using Xinyu.Plugins.Documents;
using Xinyu.Plugins.Reminders;
using Xinyu.Plugins.Transport;
using static Xinyu.Plugins.Tests.Transport.JtBench;

namespace Xinyu.Plugins.Tests.Transport;

public sealed class JT_01_drivers
{
    // born on 2 March 1965: sixty-one at the end of the day of 2 March 2026
    private const string SixtyOne = "360502196503021231";

    private readonly ItemBench<TransportPlugIn> _bench = Sound("JT-01");

    [Fact]
    public Task As_many_drivers_as_vehicles_are_enough() => _bench.ShouldPassAsync("JT-01.EnoughDrivers");

    [Fact]
    public Task One_driver_too_few_speaks_against_it() => _bench.Set("drivers", new[] { Driver() }).ShouldSpeakAgainstAsync("JT-01.TooFewDrivers");

    [Fact]
    public async Task On_his_sixty_first_birthday_a_driver_is_still_sixty_and_the_day_after_no_longer()
    {
        _bench.Set("drivers", new[] { Driver(), Driver(SixtyOne) });
        await _bench.ShouldNotFindAsync("JT-01.DriverTooOld");
        _bench.Clock.Set("2026-03-03");
        (await _bench.ShouldFindAsync("JT-01.DriverTooOld", FindingSeverity.SuggestRefusal)).Arguments["row"].ShouldBe("2");
        await _bench.ShouldSpeakAgainstAsync("JT-01.TooFewDrivers");
    }

    [Fact]
    public async Task After_acceptance_its_day_counts()
    {
        _bench.Set("drivers", new[] { Driver(), Driver(SixtyOne) });
        _bench.Clock.Set("2026-04-01");
        _bench.AcceptedOn = new DateOnly(2026, 3, 2);
        await _bench.ShouldNotFindAsync("JT-01.DriverTooOld");
    }

    [Fact]
    public Task A_driver_without_a_certificate_is_not_registered() =>
        _bench.Set("drivers", new[] { Driver(), Driver(certificate: null) }).ShouldSpeakAgainstAsync("JT-01.DriverWithoutCertificate");

    [Fact]
    public Task A_number_of_fifteen_digits_tells_the_age_as_well() =>
        _bench.Set("drivers", new[] { Driver(), Driver("360502450302123") }).ShouldSpeakAgainstAsync("JT-01.DriverTooOld");

    [Fact]
    public Task A_number_without_a_date_needs_a_person() =>
        _bench.Set("drivers", new[] { Driver(), Driver("360502199913011239") }).ShouldFindAsync("JT-01.DriverAgeUnknown", FindingSeverity.NeedsPerson);

    [Fact]
    public Task The_age_is_a_parameter() => _bench.Change(FreightTransport.MaxDriverAge, "45").ShouldSpeakAgainstAsync("JT-01.DriverTooOld");
}

public sealed class JT_01_vehicles
{
    private readonly ItemBench<TransportPlugIn> _bench = Sound("JT-01");

    [Fact]
    public Task Grades_one_and_two_fit() => _bench.ShouldPassAsync("JT-01.GradesFit");

    [Fact]
    public Task Grade_three_fits_ordinary_goods() => _bench.Set("vehicles", new[] { Vehicle("三级") }).ShouldPassAsync("JT-01.GradesFit");

    [Fact]
    public Task Grade_three_beside_other_goods_is_limited_by_a_person() =>
        _bench.Set("vehicles", new[] { Vehicle("三级") }).Set("freightScope", new[] { "道路普通货物运输", "货物专用运输(罐式)" })
            .ShouldFindAsync("JT-01.ThirdGradeOnlyOrdinary", FindingSeverity.NeedsPerson);

    [Fact]
    public Task Grade_three_without_ordinary_goods_speaks_against_it() =>
        _bench.Set("vehicles", new[] { Vehicle(), Vehicle("三级") }).Set("freightScope", new[] { "货物专用运输(罐式)" }).ShouldSpeakAgainstAsync("JT-01.ThirdGradeNotOrdinary");

    [Fact]
    public async Task A_vehicle_still_to_be_bought_needs_the_pledge()
    {
        _bench.Set("vehicles", new[] { Vehicle(owned: false) });
        await _bench.ShouldReturnAsync("JT-01.PledgeMissing");
        _bench.Supply("拟投入车辆承诺书(未购车的)");
        await _bench.ShouldPassAsync("JT-01.PledgeAttached");
    }

    [Fact]
    public async Task What_is_not_bought_in_six_months_loses_its_permission_by_the_decision_and_the_post_is_told()
    {
        (await _bench.RemindersAsync("1", new DateOnly(2026, 3, 2))).ShouldBeEmpty();
        (await _bench.BlocksAsync("准予行政许可决定书")).ShouldBeEmpty();
        _bench.Set("vehicles", new[] { Vehicle(owned: false), Vehicle() });
        var reminders = await _bench.RemindersAsync("1", new DateOnly(2026, 3, 2));
        reminders.Select(r => (r.On, r.Recipient)).ShouldBe(
            [(new DateOnly(2026, 9, 2), ReminderRecipient.HandlingPost), (new DateOnly(2026, 9, 2), ReminderRecipient.Holder)]);
        (await _bench.BlocksAsync("准予行政许可决定书")).OfType<ParagraphBlock>().ShouldHaveSingleItem().Text.ShouldContain("1辆，自本决定作出之日起6个月");
    }
}

public sealed class JT_01_large_objects
{
    private readonly ItemBench<TransportPlugIn> _bench = Sound("JT-01").Set("freightScope", new[] { "大型物件运输" });

    [Fact]
    public Task Without_its_class_it_is_returned() => _bench.ShouldReturnAsync("JT-01.LargeObjectMissing");

    [Theory]
    [InlineData("一类", 20)]
    [InlineData("二类", 100)]
    [InlineData("三类", 200)]
    [InlineData("四类", 300)]
    public async Task The_smallest_load_of_the_class_is_enough_and_less_is_not(string objects, decimal least)
    {
        _bench.Set("largeObject", objects).Set("vehicles", new[] { Vehicle(), Vehicle(load: least) });
        await _bench.ShouldPassAsync("JT-01.LargeObjectLoadFits");
        await _bench.Set("vehicles", new[] { Vehicle(), Vehicle(load: least - 0.01m) }).ShouldSpeakAgainstAsync("JT-01.LargeObjectLoadTooSmall");
    }

    [Fact]
    public Task Other_scopes_are_not_asked() => Sound("JT-01").ShouldNotFindAsync("JT-01.LargeObjectMissing");
}
