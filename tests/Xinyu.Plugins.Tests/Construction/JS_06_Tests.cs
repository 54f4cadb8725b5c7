using Xinyu.Plugins.Documents;

namespace Xinyu.Plugins.Tests.Construction;

public sealed class JS_06_fourth_grade
{
    [Theory]
    [InlineData("devCapital", 100, "Capital")]
    [InlineData("devYears", 1, "Years")]
    [InlineData("titledStaff", 5, "TitledStaff")]
    [InlineData("accountants", 2, "Accountants")]
    [InlineData("passRate", 100, "PassRate")]
    public async Task Each_criterion_is_met_at_its_least_and_not_below(string field, int least, string code)
    {
        await JsBench.Sound("JS-06").ShouldPassAsync($"JS-06.{code}Met");
        await JsBench.Sound("JS-06").Set(field, least - 1).ShouldSpeakAgainstAsync($"JS-06.{code}NotMet");
        await JsBench.Sound("JS-06").Set("devGrade", "暂定").Set(field, least - 1).ShouldNotFindAsync($"JS-06.{code}NotMet");
    }
}

public sealed class JS_06_provisional
{
    [Fact]
    public async Task A_provisional_qualification_holds_a_year_and_the_fourth_grade_the_catalogues()
    {
        (await JsBench.Sound("JS-06").Set("devGrade", "暂定").ValidityAsync())!.Months.ShouldBe(12);
        (await JsBench.Sound("JS-06").ValidityAsync()).ShouldBeNull();
    }

    [Theory]
    [InlineData("2023-03-03", true)]
    [InlineData("2023-03-02", false)]
    public Task After_three_years_there_is_no_further_one(string first, bool allowed)
    {
        var bench = JsBench.Sound("JS-06").Set("devGrade", "暂定");
        bench.Department.AddLicence("JS-06", "1", new { devGrade = "暂定" }, issuedOn: DateOnly.Parse(first), validUntil: DateOnly.Parse(first).AddYears(1));
        return allowed ? bench.ShouldPassAsync("JS-06.ProvisionalAllowed") : bench.ShouldSpeakAgainstAsync("JS-06.ProvisionalUsedUp");
    }

    [Fact]
    public async Task The_limit_of_what_may_be_undertaken_stands_in_the_decision()
    {
        (await JsBench.Sound("JS-06").BlocksAsync("准予行政许可决定书")).OfType<ParagraphBlock>().ShouldHaveSingleItem().Text.ShouldContain("250000平方米");
        (await JsBench.Sound("JS-06").BlocksAsync("不予行政许可决定书")).ShouldBeEmpty();
    }
}
