using Xinyu.Plugins.Health;
using Xinyu.Plugins.Results;
using static Xinyu.Plugins.Tests.Health.WsBench;

namespace Xinyu.Plugins.Tests.Health;

public sealed class WS_03_authority
{
    [Theory]
    [InlineData("综合医院", 100, "WS-03.CityDecides", FindingSeverity.Pass)]
    [InlineData("综合医院", 500, "WS-03.CityDecides", FindingSeverity.Pass)]
    [InlineData("综合医院", 99, "WS-03.CountyDecides", FindingSeverity.NeedsPerson)]
    [InlineData("诊所", 0, "WS-03.CountyDecides", FindingSeverity.NeedsPerson)]
    [InlineData("综合医院", 501, "WS-03.PerhapsThirdGrade", FindingSeverity.NeedsPerson)]
    [InlineData("专科医院", 50, "WS-03.ProvinceDecides", FindingSeverity.NeedsPerson)]
    [InlineData("护理院", 100, "WS-03.AuthorityUndetermined", FindingSeverity.NeedsPerson)]
    public Task Kind_and_beds_tell_who_decides(string kind, int beds, string code, FindingSeverity severity) =>
        Sound("WS-03").Set("hospType", kind).Set("bedsPlanned", beds).ShouldFindAsync(code, severity);
}

public sealed class WS_03_plan
{
    private readonly ItemBench<HealthPlugIn> _bench =
        Sound("WS-03").Change(MedicalInstitutionSetting.PlannedBeds, """[{"county":"渝水区","most":500,"existing":150},{"county":"分宜县","most":100}]""");

    [Fact]
    public async Task The_last_bed_of_the_plan_is_within_and_one_more_is_not()
    {
        Granted("渝水区", 250);
        await _bench.ShouldPassAsync("WS-03.WithinPlan");
        (await _bench.Set("bedsPlanned", 101).ShouldFindAsync("WS-03.AbovePlan", FindingSeverity.SuggestRefusal)).Arguments["total"].ShouldBe("501");
    }

    [Fact]
    public Task Beds_of_another_county_do_not_count()
    {
        Granted("分宜县", 400);
        return _bench.ShouldPassAsync("WS-03.WithinPlan");
    }

    [Fact]
    public Task Nor_do_cases_that_were_not_granted()
    {
        _bench.Department.AddCase("WS-03", PastCaseOutcome.Refused, new { hospSite = "渝水区", bedsPlanned = 400 });
        return _bench.ShouldPassAsync("WS-03.WithinPlan");
    }

    [Fact]
    public Task A_place_in_no_county_needs_a_person() => _bench.Set("hospSite", "宜春市").ShouldFindAsync("WS-03.PlanUndetermined", FindingSeverity.NeedsPerson);

    private void Granted(string county, int beds) => _bench.Department.AddCase("WS-03", PastCaseOutcome.Granted, new { hospSite = county, bedsPlanned = beds });
}

public sealed class WS_03_clinic
{
    [Fact]
    public async Task The_founders_practice_is_read_from_the_certificate()
    {
        var bench = Sound("WS-03").Set("hospType", "诊所");
        (await bench.ShouldFindAsync("WS-03.PractiseToCheck", FindingSeverity.NeedsPerson)).Arguments["years"].ShouldBe("5");
        bench.Withhold("设置人执业资格或身份证明");
        await bench.ShouldReturnAsync("WS-03.QualificationMissing");
    }

    [Fact]
    public Task A_hospitals_is_not_asked_for() => Sound("WS-03").ShouldNotFindAsync("WS-03.PractiseToCheck");
}

public sealed class WS_03_validity
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(99, 1)]
    [InlineData(100, 2)]
    [InlineData(499, 2)]
    [InlineData(500, 3)]
    public async Task The_beds_give_the_years(int beds, int years) => (await Sound("WS-03").Set("bedsPlanned", beds).ValidityAsync()).ShouldBe(ValidityTerm.OfYears(years));

    [Fact]
    public async Task Without_beds_the_items_own_years_hold() => (await Sound("WS-03").Set("bedsPlanned", null).ValidityAsync()).ShouldBeNull();
}
