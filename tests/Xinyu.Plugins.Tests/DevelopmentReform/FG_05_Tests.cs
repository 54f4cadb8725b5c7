namespace Xinyu.Plugins.Tests.DevelopmentReform;

public sealed class FG_05_budget_against_estimate
{
    [Fact]
    public async Task A_budget_at_the_estimate_needs_no_reason_and_a_fen_more_does()
    {
        var bench = FgBench.Sound("FG-05");
        await bench.ShouldNotFindAsync("FG-05.ReasonMissing");
        bench.Set("designBudget", 1000.0001m);
        await bench.ShouldBlockAsync("FG-05.ReasonMissing");
        await bench.Set("overReason", "材料涨价").ShouldPassAsync("FG-05.ReasonGiven");
    }

    [Theory]
    [InlineData("900")]
    [InlineData("1100")]
    public Task A_budget_up_to_ten_per_cent_above_passes(string budget) =>
        FgBench.Sound("FG-05").Set("overReason", "材料涨价").Set("designBudget", decimal.Parse(budget)).ShouldPassAsync("FG-05.BudgetWithin");

    [Fact]
    public Task Above_ten_per_cent_the_study_is_approved_anew() =>
        FgBench.Sound("FG-05").Set("overReason", "材料涨价").Set("designBudget", 1100.01m).ShouldSpeakAgainstAsync("FG-05.BudgetTooHigh");
}
