using Xinyu.Plugins.Culture;
using Xinyu.Plugins.Documents;
using static Xinyu.Plugins.Tests.Culture.WhBench;

namespace Xinyu.Plugins.Tests.Culture;

public sealed class WH_01_place
{
    private readonly ItemBench<CulturePlugIn> _bench = Sound("WH-01");

    [Fact]
    public async Task Two_hundred_metres_from_a_school_are_enough_and_less_is_not()
    {
        await _bench.Set("schoolDistance", 200).ShouldPassAsync("WH-01.DistanceFits");
        await _bench.Set("schoolDistance", 199.9).ShouldSpeakAgainstAsync("WH-01.SchoolTooNear");
        await _bench.Change(InternetCafeSetting.SchoolDistance, "150").ShouldPassAsync("WH-01.DistanceFits");
    }

    [Theory]
    [InlineData(CheckStage.Accept)]
    [InlineData(CheckStage.Decide)]
    public async Task The_applicants_distance_is_confirmed_by_the_record_of_the_inspection(CheckStage stage)
    {
        await _bench.ShouldFindAsync("WH-01.DistanceToMeasure", FindingSeverity.NeedsPerson, stage);
        _bench.AddDocument("核查笔录");
        await _bench.ShouldPassAsync("WH-01.DistanceFits", stage);
    }

    [Fact]
    public async Task A_residential_building_speaks_against_it()
    {
        await _bench.ShouldPassAsync("WH-01.NotInResidence");
        await _bench.Set("residential", true).ShouldSpeakAgainstAsync("WH-01.InResidence");
    }
}

public sealed class WH_01_scale
{
    private readonly ItemBench<CulturePlugIn> _bench = Sound("WH-01");

    [Fact]
    public async Task Two_square_metres_for_each_computer_are_enough_and_less_is_not()
    {
        await _bench.ShouldPassAsync("WH-01.AreaFits");
        await _bench.Set("operatingArea", 159.9).ShouldSpeakAgainstAsync("WH-01.AreaTooSmall");
        await _bench.Set("computerCount", 0).ShouldFindAsync("WH-01.ScaleMissing", FindingSeverity.NeedsPerson);
    }

    [Theory]
    [InlineData("新余市渝水区城北街道1号", 60)]
    [InlineData("新余市渝水区罗坊镇2号", 30)]
    [InlineData("新余市分宜县高岚乡", 30)]
    [InlineData("新余市渝水区城北街道乡音路3号", 60)]
    public async Task The_fewest_computers_depend_on_the_place(string address, int least)
    {
        await _bench.Set("venueAddress", address).Set("computerCount", least).ShouldPassAsync("WH-01.EnoughComputers");
        await _bench.Set("computerCount", least - 1).ShouldSpeakAgainstAsync("WH-01.TooFewComputers");
    }
}

public sealed class WH_01_ceiling
{
    private readonly ItemBench<CulturePlugIn> _bench = Sound("WH-01").Change(InternetCafeSetting.Ceilings, """[{"county":"渝水区","most":2},{"county":"分宜县","most":1}]""");

    [Fact]
    public async Task One_below_the_ceiling_leaves_room_and_the_ceiling_itself_none()
    {
        Licensed("渝水区甲路1号");
        Licensed("分宜县乙路1号");
        await _bench.ShouldPassAsync("WH-01.RoomLeft");
        Licensed("渝水区甲路2号");
        await _bench.ShouldSpeakAgainstAsync("WH-01.CeilingReached");
    }

    [Fact]
    public Task A_place_granted_twice_counts_once()
    {
        Licensed("渝水区甲路1号");
        Licensed("渝水区甲路1号", "最终审核发证");
        return _bench.ShouldPassAsync("WH-01.RoomLeft");
    }

    [Fact]
    public Task The_applicants_own_place_does_not_count()
    {
        Licensed("渝水区甲路1号");
        Licensed("新余市渝水区城北街道1号", person: "360502198001011239");
        return _bench.ShouldPassAsync("WH-01.RoomLeft");
    }

    [Fact]
    public Task A_place_that_ended_does_not_count()
    {
        Licensed("渝水区甲路1号");
        Licensed("渝水区甲路2号", ended: new DateOnly(2026, 2, 1));
        return _bench.ShouldPassAsync("WH-01.RoomLeft");
    }

    [Fact]
    public async Task One_that_ran_out_does_not_and_one_on_its_last_day_does()
    {
        Licensed("渝水区甲路1号");
        Licensed("渝水区甲路2号", until: new DateOnly(2026, 3, 1));
        await _bench.ShouldPassAsync("WH-01.RoomLeft");
        Licensed("渝水区甲路3号", until: new DateOnly(2026, 3, 2));
        await _bench.ShouldFindAsync("WH-01.CeilingReached", FindingSeverity.SuggestRefusal);
    }

    [Fact]
    public async Task A_stop_of_new_approvals_holds_up_every_application()
    {
        await _bench.ShouldNotFindAsync("WH-01.Moratorium.InForce");
        await _bench.Change(InternetCafeSetting.Moratorium, "true").ShouldSpeakAgainstAsync("WH-01.Moratorium.InForce");
    }

    [Fact]
    public Task An_address_in_no_county_needs_a_person() =>
        _bench.Set("venueAddress", "宜春市").ShouldFindAsync("WH-01.CeilingUndetermined", FindingSeverity.NeedsPerson);

    private void Licensed(string address, string stage = "筹建审批", string person = "360502197001011230", DateOnly? ended = null, DateOnly? until = null) =>
        _bench.Department.AddLicence("WH-01", "余文1号", new { venueAddress = address, legalPersonId = person, stage }, validUntil: until, endedOn: ended);
}

public sealed class WH_01_revocation
{
    private readonly ItemBench<CulturePlugIn> _bench = Sound("WH-01");

    [Theory]
    [InlineData("2023-03-02", false)]
    [InlineData("2023-03-01", true)]
    public Task On_its_third_anniversary_a_revocation_still_speaks_against_it_and_the_day_after_no_longer(string on, bool passes)
    {
        _bench.Change(InternetCafeSetting.Revocations, $$"""[{"identity":"360502198001011239","on":"{{on}}"}]""");
        return passes ? _bench.ShouldPassAsync("WH-01.NotRevoked") : _bench.ShouldSpeakAgainstAsync("WH-01.Revoked");
    }

    [Fact]
    public Task Somebody_elses_does_not_count() =>
        _bench.Change(InternetCafeSetting.Revocations, """[{"identity":"36050219700101123X","on":"2026-01-01"}]""").ShouldPassAsync("WH-01.NotRevoked");

    [Fact]
    public Task A_licence_that_ended_is_looked_at()
    {
        _bench.Department.AddLicence("WH-01", "余文1号", new { legalPersonId = "360502198001011239", venueAddress = "渝水区" }, endedOn: new DateOnly(2025, 6, 1));
        return _bench.ShouldFindAsync("WH-01.EndedToLookAt", FindingSeverity.NeedsPerson);
    }
}

public sealed class WH_01_two_stages
{
    private readonly ItemBench<CulturePlugIn> _bench = Sound("WH-01");

    [Fact]
    public async Task The_preparation_needs_no_opinions_and_its_decision_says_what_follows()
    {
        _bench.Withhold("消防安全检查意见书(筹建完成后)");
        await _bench.ShouldPassAsync("WH-01.PreparationFirst");
        await _bench.ShouldNotFindAsync("WH-01.OpinionMissing");
        (await _bench.BlocksAsync("准予行政许可决定书")).OfType<ParagraphBlock>().ShouldHaveSingleItem().Text.ShouldContain("同意“测试网吧”筹建");
    }

    [Fact]
    public async Task The_final_examination_builds_on_the_consent_and_both_opinions()
    {
        _bench.Set("stage", "最终审核发证");
        await _bench.ShouldFindAsync("WH-01.ConsentToFind", FindingSeverity.NeedsPerson);
        _bench.Department.AddLicence("WH-01", "余文2号", new { legalPersonId = "360502198001011239", venueAddress = "新余市渝水区城北街道1号", stage = "筹建审批" });
        (await _bench.ShouldPassAsync("WH-01.ConsentFound")).Arguments["number"].ShouldBe("余文2号");
        await _bench.ShouldPassAsync("WH-01.OpinionAttached");
        (await _bench.BlocksAsync("准予行政许可决定书")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("信息网络安全审核意见书(筹建完成后)")]
    [InlineData("消防安全检查意见书(筹建完成后)")]
    public Task A_missing_opinion_is_returned(string material)
    {
        _bench.Set("stage", "最终审核发证").Withhold(material);
        return _bench.ShouldReturnAsync("WH-01.OpinionMissing");
    }
}
