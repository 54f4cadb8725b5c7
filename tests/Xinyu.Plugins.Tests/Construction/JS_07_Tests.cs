namespace Xinyu.Plugins.Tests.Construction;

public sealed class JS_07_sale_opening_and_bond
{
    [Theory]
    [InlineData("2026-03-02", 5, true)] // Monday to Friday
    [InlineData("2026-03-02", 4, false)]
    [InlineData("2026-03-04", 6, false)] // Wednesday to Monday are four
    [InlineData("2026-03-04", 7, true)]
    [InlineData("2026-03-07", 6, false)] // Saturday to Thursday are four
    [InlineData("2026-03-07", 7, true)]
    public Task The_documents_are_sold_for_five_working_days(string published, int days, bool enough)
    {
        var bench = JsBench.Sound("JS-07").Set("publishDate", published).Set("sellDays", days);
        return enough ? bench.ShouldPassAsync("JS-07.SaleLongEnough") : bench.ShouldBlockAsync("JS-07.SaleTooShort");
    }

    [Fact]
    public async Task Twenty_days_lie_before_the_opening()
    {
        await JsBench.Sound("JS-07").Set("openDate", "2026-03-22").ShouldPassAsync("JS-07.OpeningLateEnough");
        await JsBench.Sound("JS-07").Set("openDate", "2026-03-21").ShouldBlockAsync("JS-07.OpeningTooSoon");
    }

    [Theory]
    [InlineData("1000", "20")]
    [InlineData("4000", "80")]
    [InlineData("5000", "80")]
    public async Task The_bond_is_two_per_cent_and_eighty_at_most(string price, string most)
    {
        var bench = JsBench.Sound("JS-07").Set("controlPrice", decimal.Parse(price)).Set("approvedBudget", 6000).Set("bidBond", decimal.Parse(most));
        await bench.ShouldPassAsync("JS-07.BondWithin");
        await bench.Set("bidBond", decimal.Parse(most) + 0.01m).ShouldBlockAsync("JS-07.BondTooHigh");
    }
}

public sealed class JS_07_budget
{
    [Fact]
    public async Task The_control_price_is_within_the_budget_or_returned()
    {
        await JsBench.Sound("JS-07").ShouldPassAsync("JS-07.WithinBudget");
        await JsBench.Sound("JS-07").Set("controlPrice", 1000.01m).ShouldReturnAsync("JS-07.AboveBudget");
    }
}
