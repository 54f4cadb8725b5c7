using Xinyu.Plugins.IndustryCommerce;
using static Xinyu.Plugins.Tests.IndustryCommerce.GsBench;

namespace Xinyu.Plugins.Tests.IndustryCommerce;

public sealed class GS_03_sector
{
    [Theory]
    [InlineData("渝水区第一中学旁")]
    [InlineData("新余市人民医院门口")]
    [InlineData("抱石广场")]
    public Task Tobacco_at_a_protected_place_speaks_against_it(string site) =>
        Sound("GS-03").Set("adSector", "烟草").Set("adSite", site).ShouldSpeakAgainstAsync("GS-03.TobaccoForbidden");

    [Fact]
    public Task Elsewhere_a_person_looks_at_the_surroundings() => Sound("GS-03").Set("adSector", "烟草").ShouldFindAsync("GS-03.TobaccoPlaceToCheck", FindingSeverity.NeedsPerson);

    [Fact]
    public Task Other_goods_may_be_advertised_there() => Sound("GS-03").Set("adSite", "第一中学旁").ShouldNotFindAsync("GS-03.TobaccoForbidden");

    [Theory]
    [InlineData("药品医疗器械")]
    [InlineData("医疗服务")]
    public async Task The_review_of_medicine_must_hold_until_the_last_day(string sector)
    {
        await Reviewed(sector, "2027-04-01").ShouldPassAsync("GS-03.ReviewHolds");
        await Reviewed(sector, "2027-03-31").ShouldBlockAsync("GS-03.ReviewEndsEarly");
    }

    [Fact]
    public async Task A_person_looks_at_the_sample_where_the_review_was_not_asked_for() =>
        (await Sound("GS-03").Set("adSector", "医疗服务").ShouldFindAsync("GS-03.ReviewToCheck", FindingSeverity.NeedsPerson)).Arguments["end"].ShouldBe("2027-04-01");

    [Fact]
    public async Task The_form_asks_for_number_and_validity_of_the_review()
    {
        var section = (await Sound("GS-03").SectionsAsync()).ShouldHaveSingleItem();
        section.Fields.Select(f => (f.Id, f.Type, f.Required)).ShouldBe([("reviewNumber", "text", true), ("reviewUntil", "date", true)]);
        section.Fields.ShouldAllBe(f => f.VisibleWhen == "adSector = \"药品医疗器械\" or adSector = \"医疗服务\"");
    }

    [Fact]
    public async Task Other_sectors_need_no_review()
    {
        await Sound("GS-03").ShouldNotFindAsync("GS-03.ReviewToCheck");
        await Reviewed("普通商品", "2027-03-31").ShouldNotFindAsync("GS-03.ReviewEndsEarly");
    }

    private static ItemBench<IndustryCommercePlugIn> Reviewed(string sector, string until) =>
        Sound("GS-03").Set("adSector", sector).Set("reviewNumber", "赣药广审(文)第2026010001号").Set("reviewUntil", until);
}

public sealed class GS_03_words
{
    [Theory]
    [InlineData("国家级")]
    [InlineData("最高级")]
    [InlineData("最佳")]
    [InlineData("根治")]
    [InlineData("无效退款")]
    public async Task Forbidden_words_are_marked_and_returned(string word)
    {
        var bench = Sound("GS-03").Set("adContent", $"本品{word}，欢迎选购");
        await bench.ShouldReturnAsync("GS-03.ForbiddenWord");
        (await bench.ShouldFindAsync("GS-03.ForbiddenWord", FindingSeverity.SuggestSupplement)).EvidenceFields.ShouldBe(["adContent"]);
    }

    [Fact]
    public Task Spaces_do_not_hide_them() => Sound("GS-03").Set("adContent", "最 佳选择").ShouldReturnAsync("GS-03.ForbiddenWord");

    [Fact]
    public async Task Each_is_named()
    {
        var findings = await Sound("GS-03").Set("adContent", "国家级品质，最佳选择").CheckAsync();
        findings.Where(f => f.Code == "GS-03.ForbiddenWord").Select(f => f.Arguments["word"]).ShouldBe(["国家级", "最佳"]);
    }

    [Fact]
    public Task Other_words_pass() => Sound("GS-03").ShouldPassAsync("GS-03.WordsFit");

    [Fact]
    public Task The_words_are_a_parameter() => Sound("GS-03").Change(OutdoorAdvertising.ForbiddenWords, """[{"word":"新品"}]""").ShouldReturnAsync("GS-03.ForbiddenWord");
}

public sealed class GS_03_period
{
    [Fact]
    public async Task A_difference_of_365_days_is_within_and_one_more_is_corrected_before_filing()
    {
        await Sound("GS-03").ShouldPassAsync("GS-03.PeriodFits");
        await Sound("GS-03").Set("adEnd", "2027-04-02").ShouldBlockAsync("GS-03.PeriodTooLong");
        await Sound("GS-03").Set("adEnd", "2027-04-02").Change(OutdoorAdvertising.MostDays, "366").ShouldPassAsync("GS-03.PeriodFits");
    }

    [Fact]
    public async Task One_day_is_a_period_and_an_end_before_the_start_is_none()
    {
        await Sound("GS-03").Set("adEnd", "2026-04-01").ShouldPassAsync("GS-03.PeriodFits");
        await Sound("GS-03").Set("adEnd", "2026-03-31").ShouldBlockAsync("GS-03.EndsBeforeStart");
    }
}
