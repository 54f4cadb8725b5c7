namespace Xinyu.Plugins.Tests.Construction;

public sealed class JS_03_limits
{
    [Theory]
    [InlineData("phValue", "6")]
    [InlineData("phValue", "9")]
    [InlineData("codValue", "500")]
    [InlineData("ssValue", "400")]
    [InlineData("oilValue", "100")]
    public async Task A_value_at_its_limit_is_kept(string field, string value) =>
        (await JsBench.Sound("JS-03").Set(field, decimal.Parse(value)).CheckAsync()).ShouldAllBe(f => f.Severity == FindingSeverity.Pass);

    [Theory]
    [InlineData("codValue", "500.01", "0")]
    [InlineData("codValue", "1250", "1.5")]
    [InlineData("ssValue", "440", "0.1")]
    [InlineData("oilValue", "300", "2")]
    public async Task A_value_above_is_named_with_how_many_times(string field, string value, string times)
    {
        var bench = JsBench.Sound("JS-03").Set(field, decimal.Parse(value));
        await bench.ShouldSpeakAgainstAsync("JS-03.ValueExceeded");
        (await bench.ShouldFindAsync("JS-03.ValueExceeded", FindingSeverity.SuggestRefusal)).Arguments["times"].ShouldBe(times);
    }

    [Theory]
    [InlineData("5.99")]
    [InlineData("9.01")]
    public Task A_ph_outside_is_not_permitted(string value) => JsBench.Sound("JS-03").Set("phValue", decimal.Parse(value)).ShouldSpeakAgainstAsync("JS-03.ValueOutside");
}

public sealed class JS_03_pretreatment_and_site
{
    [Theory]
    [InlineData("餐饮废水", "隔油池")]
    [InlineData("医疗废水", "消毒池")]
    [InlineData("施工排水", "沉淀池")]
    public async Task Each_kind_has_its_pretreatment(string kind, string facility)
    {
        var bench = JsBench.Sound("JS-03").Set("drainKind", kind).Set("pretreat", new[] { "化粪池", facility });
        await bench.ShouldPassAsync("JS-03.Pretreated");
        await bench.Set("pretreat", new[] { "无" }).ShouldReturnAsync("JS-03.PretreatmentMissing");
    }

    [Fact]
    public Task Other_water_needs_none_of_them() =>
        JsBench.Sound("JS-03").Set("drainKind", "生活污水").Set("pretreat", new[] { "无" }).ShouldNotFindAsync("JS-03.PretreatmentMissing");

    [Theory]
    [InlineData("2026-12-31", "2026-12-31")]
    [InlineData("2027-03-01", "2027-03-01")]
    [InlineData("2027-03-02", "2027-03-01")]
    public async Task A_site_drains_to_the_end_of_work_and_a_year_at_most(string end, string until)
    {
        var bench = JsBench.Sound("JS-03").Set("drainKind", "施工排水").Set("pretreat", new[] { "沉淀池" });
        await bench.ShouldFindAsync("JS-03.SitePeriodUnknown", FindingSeverity.NeedsPerson);
        (await bench.ValidityAsync())!.Until.ShouldBe(new DateOnly(2027, 3, 1));
        bench.Department.AddLicence("JS-01", "余建施1号", new { planEnd = end });
        await bench.ShouldPassAsync("JS-03.SitePeriod");
        (await bench.ValidityAsync())!.Until.ShouldBe(DateOnly.Parse(until));
        (await JsBench.Sound("JS-03").ValidityAsync()).ShouldBeNull();
    }
}
