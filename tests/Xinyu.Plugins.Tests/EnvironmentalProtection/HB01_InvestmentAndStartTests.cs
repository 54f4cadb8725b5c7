using Xinyu.Plugins.Documents;
using Xinyu.Plugins.EnvironmentalProtection;
using Xinyu.Plugins.EnvironmentalProtection.EiaApproval;

namespace Xinyu.Plugins.Tests.EnvironmentalProtection;

public sealed class HB01_InvestmentAndStartTests
{
    private readonly ItemBench<EnvironmentalProtectionPlugIn> _bench = EiaBench.Sound();

    [Theory]
    [InlineData("80", "HB-01.InvestmentPlausible")]
    [InlineData("1200", "HB-01.InvestmentPlausible")]
    [InlineData("1200.01", "HB-01.EnvInvestmentTooHigh")]
    public async Task The_environmental_part_is_at_most_the_whole_investment(string part, string code)
    {
        _bench.Set("envInvestment", decimal.Parse(part));
        (await _bench.CheckAsync<InvestmentCheck>(CheckStage.Accept)).ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_missing_investment_needs_a_person()
    {
        _bench.Remove("investment");
        (await _bench.CheckAsync<InvestmentCheck>(CheckStage.Accept)).ShouldHaveSingleItem().Code.ShouldBe("HB-01.InvestmentMissing");
    }

    [Theory]
    [InlineData("2026-04-01", "HB-01.StartInTime")]
    [InlineData("2031-03-01", "HB-01.StartInTime")]
    [InlineData("2031-03-02", "HB-01.StartTooLate")]
    public async Task Work_must_start_before_the_approval_is_five_years_old(string start, string code)
    {
        _bench.Set("startDate", start);
        (await _bench.CheckAsync<StartDateCheck>(CheckStage.Accept)).ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public async Task An_open_start_date_says_nothing() =>
        (await _bench.CheckAsync<StartDateCheck>(CheckStage.Accept)).ShouldBeEmpty();

    [Fact]
    public async Task The_holder_is_reminded_before_the_five_years_are_over()
    {
        var reminder = (await _bench.RemindersAsync("余环审[2026]1号", new DateOnly(2026, 3, 2), new DateOnly(2031, 3, 2)))
            .Where(r => r.Code == "HB-01.StartReminder").ShouldHaveSingleItem();
        reminder.On.ShouldBe(new DateOnly(2030, 12, 2));
        reminder.Arguments["lapses"].ShouldBe("2031-03-02");
    }

    [Fact]
    public async Task An_approval_states_the_emission_limits_as_conditions_and_a_refusal_states_none()
    {
        var blocks = await _bench.BlocksAsync("准予行政许可决定书");
        blocks.OfType<NumberedListBlock>().ShouldHaveSingleItem().Entries[0].ShouldBe("污染物排放总量：化学需氧量不超过1.5吨每年，二氧化硫不超过2吨每年。");
        (await _bench.BlocksAsync("不予行政许可决定书")).ShouldBeEmpty();
    }
}
