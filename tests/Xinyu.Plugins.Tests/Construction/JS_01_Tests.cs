namespace Xinyu.Plugins.Tests.Construction;

public sealed class JS_01_exempt
{
    [Theory]
    [InlineData("30", "4000", true)]
    [InlineData("30.01", "300.01", false)]
    [InlineData("600", "300", true)]
    public Task Small_works_are_told_that_they_need_no_permit(string investment, string area, bool exempt)
    {
        var bench = JsBench.Sound("JS-01").Set("constructInvest", decimal.Parse(investment)).Set("constructArea", decimal.Parse(area));
        return exempt ? bench.ShouldFindAsync("JS-01.PermitNotNeeded", FindingSeverity.NeedsPerson) : bench.ShouldPassAsync("JS-01.PermitNeeded");
    }
}

public sealed class JS_01_funds
{
    [Theory]
    [InlineData("2027-05-30", 250)] // a day short of a year
    [InlineData("2027-05-31", 150)] // a year to the day
    [InlineData("2027-06-01", 150)]
    public async Task The_length_of_work_decides_what_must_be_in_place(string end, decimal least)
    {
        var bench = JsBench.Sound("JS-01").Set("planEnd", end).Set("fundsInPlace", least);
        await bench.ShouldPassAsync("JS-01.FundsInPlace");
        await bench.Set("fundsInPlace", least - 0.01m).ShouldSpeakAgainstAsync("JS-01.FundsMissing");
    }

    [Fact]
    public async Task Work_does_not_end_before_it_begins()
    {
        await JsBench.Sound("JS-01").Set("planEnd", "2026-06-01").ShouldNotFindAsync("JS-01.EndBeforeStart");
        await JsBench.Sound("JS-01").Set("planEnd", "2026-05-31").ShouldBlockAsync("JS-01.EndBeforeStart");
    }
}

public sealed class JS_01_validity_and_supervision
{
    [Fact]
    public async Task Where_supervision_is_compulsory_the_supervisor_is_named()
    {
        var bench = JsBench.Sound("JS-01");
        await bench.ShouldPassAsync("JS-01.SupervisorNamed");
        await bench.Set("supervisorName", null).ShouldBlockAsync("JS-01.SupervisorMissing");
        await bench.Set("needSupervise", false).ShouldNotFindAsync("JS-01.SupervisorMissing");
    }

    [Fact]
    public async Task After_three_months_and_after_each_of_two_extensions_the_post_looks()
    {
        var reminders = await JsBench.Sound("JS-01").RemindersAsync("余建施1号", new DateOnly(2026, 3, 2));
        reminders.Select(r => (r.Code, r.On)).ShouldBe(
        [
            ("JS-01.StartReminder", new DateOnly(2026, 5, 18)), ("JS-01.MarkVoid", new DateOnly(2026, 6, 3)),
            ("JS-01.MarkVoid", new DateOnly(2026, 9, 3)), ("JS-01.MarkVoid", new DateOnly(2026, 12, 3)),
        ]);
    }
}

public sealed class JS_06_limit_at_JS_01
{
    [Theory]
    [InlineData("四级", "250000", true)]
    [InlineData("四级", "250000.01", false)]
    [InlineData("暂定", "250001", false)]
    public async Task A_small_developer_undertakes_no_more_than_250000_square_metres(string grade, string area, bool within)
    {
        var bench = JsBench.Sound("JS-01").Set("constructArea", decimal.Parse(area));
        bench.Department.AddLicence("JS-06", "1", new { devGrade = grade });
        if (within) await bench.ShouldPassAsync("JS-01.DeveloperScaleWithin", CheckStage.Accept);
        else await bench.ShouldSpeakAgainstAsync("JS-01.DeveloperScaleExceeded");
    }

    [Fact]
    public async Task Who_is_no_such_developer_has_no_limit()
    {
        var bench = JsBench.Sound("JS-01").Set("constructArea", 300000);
        bench.Department.AddLicence("JS-06", "1", new { devGrade = "四级" }, holder: "91360500MA35OTHER1");
        bench.Department.AddLicence("JS-06", "2", new { devGrade = "四级" }, endedOn: new DateOnly(2026, 1, 10));
        await bench.ShouldNotFindAsync("JS-01.DeveloperScaleExceeded");
    }
}
