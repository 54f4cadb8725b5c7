namespace Xinyu.Plugins.Tests.Construction;

public sealed class JS_05_time_and_quality
{
    [Theory]
    [InlineData("2026-02-15", true)]
    [InlineData("2026-02-14", false)]
    public Task The_fifteenth_day_is_in_time(string finished, bool inTime)
    {
        var bench = JsBench.Sound("JS-05").Set("finishAccept", finished);
        return inTime ? bench.ShouldPassAsync("JS-05.FiledInTime") : bench.ShouldFindAsync("JS-05.FiledLate", FindingSeverity.NeedsPerson);
    }

    [Theory]
    [InlineData("责令整改")]
    [InlineData("重新验收")]
    public async Task Only_what_meets_the_requirements_is_recorded(string quality)
    {
        await JsBench.Sound("JS-05").ShouldPassAsync("JS-05.QualityMet");
        await JsBench.Sound("JS-05").Set("qualityScore", quality).ShouldSpeakAgainstAsync("JS-05.QualityNotMet");
    }
}

public sealed class JS_05_area_and_units
{
    [Theory]
    [InlineData("4120", true)]
    [InlineData("3880", true)]
    [InlineData("4120.01", false)]
    [InlineData("3879.99", false)]
    public Task The_completed_area_deviates_at_most_three_per_cent(string area, bool within)
    {
        var bench = JsBench.Sound("JS-05").Set("realArea", decimal.Parse(area));
        bench.Department.AddLicence("JS-01", "余建施1号", new { constructArea = 4000 });
        return within ? bench.ShouldPassAsync("JS-05.AreaAsPermitted") : bench.ShouldFindAsync("JS-05.AreaForPlanning", FindingSeverity.NeedsPerson);
    }

    [Fact]
    public Task Without_the_permit_a_person_compares() => JsBench.Sound("JS-05").ShouldFindAsync("JS-05.PermitNotFound", FindingSeverity.NeedsPerson);

    [Fact]
    public async Task All_five_units_are_named_or_it_is_not_accepted()
    {
        await JsBench.Sound("JS-05").ShouldPassAsync("JS-05.UnitsComplete");
        var bench = JsBench.Sound("JS-05").Set("fiveUnits", JsBench.Units("建设", "设计", "施工"));
        await bench.ShouldSpeakAgainstAsync("JS-05.UnitsMissing");
        (await bench.ShouldFindAsync("JS-05.UnitsMissing", FindingSeverity.SuggestRefusal)).Arguments["missing"].ShouldBe("勘察、监理");
    }
}
