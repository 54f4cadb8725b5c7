namespace Xinyu.Plugins.Tests.DevelopmentReform;

public sealed class FG_01_funds_add_up
{
    [Theory]
    [InlineData("100")]
    [InlineData("99.99")]
    [InlineData("100.01")]
    public Task Funds_within_the_tolerance_pass(string other) => FgBench.Sound("FG-01").Set("otherFund", decimal.Parse(other)).ShouldPassAsync("FG-01.FundsAddUp");

    [Theory]
    [InlineData("99.989")]
    [InlineData("100.011")]
    [InlineData("0")]
    public Task Funds_beyond_the_tolerance_are_not_submitted(string other) => FgBench.Sound("FG-01").Set("otherFund", decimal.Parse(other)).ShouldBlockAsync("FG-01.FundsDiffer");

    [Fact]
    public Task The_tolerance_is_a_parameter() => FgBench.Sound("FG-01").Change("FG-01.FundsTolerance", "1").Set("otherFund", 101).ShouldPassAsync("FG-01.FundsAddUp");
}

public sealed class FG_01_capital_ratio
{
    [Theory]
    [InlineData("钢铁", 400)]
    [InlineData("电解铝", 350)]
    [InlineData("水泥", 350)]
    [InlineData("煤炭", 350)]
    [InlineData("交通运输", 350)]
    [InlineData("房地产开发", 350)]
    [InlineData("邮电", 250)]
    [InlineData("化肥", 250)]
    [InlineData("其他", 200)]
    public async Task Capital_at_the_lowest_ratio_passes_and_one_fen_less_is_returned(string industry, decimal capital)
    {
        var bench = FgBench.Sound("FG-01").Set("industry", industry).Set("capitalFund", capital);
        await bench.ShouldPassAsync("FG-01.CapitalSufficient");
        await bench.Set("capitalFund", capital - 0.000001m).ShouldReturnAsync("FG-01.CapitalTooLow");
    }

    [Fact]
    public Task The_ratios_are_a_parameter() =>
        FgBench.Sound("FG-01").Change("FG-01.CapitalRatios", """[{"industry":"机电","percent":31}]""").ShouldReturnAsync("FG-01.CapitalTooLow");

    [Fact]
    public Task Without_an_investment_a_person_looks() => FgBench.Sound("FG-01").Set("totalInvestment", 0).ShouldFindAsync("FG.Unsettled", FindingSeverity.NeedsPerson);
}

public sealed class FG_01_dates
{
    [Fact]
    public Task A_completion_the_day_after_the_start_passes() => FgBench.Sound("FG-01").Set("finishDate", "2026-06-02").ShouldPassAsync("FG-01.DatesInOrder");

    [Theory]
    [InlineData("2026-06-01")]
    [InlineData("2026-05-31")]
    public Task A_completion_on_the_day_of_the_start_or_before_is_not_submitted(string finish) =>
        FgBench.Sound("FG-01").Set("finishDate", finish).ShouldBlockAsync("FG-01.FinishNotAfterStart");

    [Fact]
    public async Task A_start_on_the_day_of_acceptance_passes_and_the_day_before_is_early()
    {
        var bench = FgBench.Sound("FG-01").Set("startDate", "2026-03-02");
        await bench.ShouldPassAsync("FG-01.StartNotEarly");
        await bench.Set("startDate", "2026-03-01").ShouldBlockAsync("FG-01.StartBeforeAcceptance");
    }

    [Fact]
    public Task After_acceptance_its_day_counts_and_no_longer_today()
    {
        var bench = FgBench.Sound("FG-01").Set("startDate", "2026-02-27");
        bench.AcceptedOn = new DateOnly(2026, 2, 27);
        return bench.ShouldPassAsync("FG-01.StartNotEarly", CheckStage.Decide);
    }

    [Fact]
    public async Task Two_years_after_the_issue_the_post_is_told_to_mark_what_has_not_begun()
    {
        var reminders = await FgBench.Sound("FG-01").RemindersAsync("余发改核1号", new DateOnly(2026, 3, 2));
        reminders.Select(r => (r.Code, r.On)).ShouldBe([("FG-01.StartReminder", new DateOnly(2028, 1, 2)), ("FG-01.MarkLapsed", new DateOnly(2028, 3, 3))]);
    }
}
