using System.Text.Json.Nodes;
using Xinyu.Plugins.Cases;
using Xinyu.Plugins.Checks;
using Xinyu.Plugins.Department;
using Xinyu.Plugins.Documents;
using Xinyu.Plugins.EnvironmentalProtection.EiaApproval;

namespace Xinyu.Tests.PlugIns.EnvironmentalProtection;

public sealed class HB01_InvestmentAndStartTests
{
    private readonly EiaBench _bench = new();

    [Theory]
    [InlineData("80", "HB-01.InvestmentPlausible")]
    [InlineData("1200", "HB-01.InvestmentPlausible")]
    [InlineData("1200.01", "HB-01.EnvInvestmentTooHigh")]
    public async Task The_environmental_part_is_at_most_the_whole_investment(string part, string code)
    {
        _bench.Form["envInvestment"] = JsonNode.Parse(part);
        (await _bench.RunAsync(new InvestmentCheck())).ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_missing_investment_needs_a_person()
    {
        _bench.Form.Remove("investment");
        (await _bench.RunAsync(new InvestmentCheck())).ShouldHaveSingleItem().Code.ShouldBe("HB-01.InvestmentMissing");
    }

    [Theory]
    [InlineData("2026-04-01", "HB-01.StartInTime")]
    [InlineData("2031-03-01", "HB-01.StartInTime")]
    [InlineData("2031-03-02", "HB-01.StartTooLate")]
    public async Task Work_must_start_before_the_approval_is_five_years_old(string start, string code)
    {
        _bench.Form["startDate"] = start;
        (await _bench.RunAsync(new StartDateCheck(EiaBench.Parameters(), EiaBench.Clock))).ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public async Task An_open_start_date_says_nothing() =>
        (await _bench.RunAsync(new StartDateCheck(EiaBench.Parameters(), EiaBench.Clock))).ShouldBeEmpty();

    [Fact]
    public async Task The_holder_is_reminded_before_the_five_years_are_over()
    {
        var licence = new LicenceSnapshot(
            "余环审[2026]1号", "HB-01", "91360500MA00000000", new DateOnly(2026, 3, 2), new DateOnly(2031, 3, 2), null, FormValues.Empty);
        var reminder = (await new StartReminder(EiaBench.Parameters()).RemindersAsync(licence, TestContext.Current.CancellationToken))
            .ShouldHaveSingleItem();
        reminder.On.ShouldBe(new DateOnly(2030, 12, 2));
        reminder.Arguments["lapses"].ShouldBe("2031-03-02");
    }

    [Fact]
    public async Task An_approval_states_the_emission_limits_as_conditions_and_a_refusal_states_none()
    {
        var content = new ApprovalConditions(EiaBench.Parameters());
        var blocks = await content.BlocksAsync("准予行政许可决定书", _bench.Snapshot, TestContext.Current.CancellationToken);
        blocks.OfType<NumberedListBlock>().ShouldHaveSingleItem().Entries[0].ShouldBe("污染物排放总量：化学需氧量不超过1.5吨每年，二氧化硫不超过2吨每年。");
        (await content.BlocksAsync("不予行政许可决定书", _bench.Snapshot, TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }
}
