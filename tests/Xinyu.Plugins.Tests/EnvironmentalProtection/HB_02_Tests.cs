using Xinyu.Plugins.EnvironmentalProtection;
using static Xinyu.Plugins.Tests.EnvironmentalProtection.HbBench;

namespace Xinyu.Plugins.Tests.EnvironmentalProtection;

public sealed class HB_02_measurements
{
    private readonly ItemBench<EnvironmentalProtectionPlugIn> _bench = Sound("HB-02");

    [Fact]
    public async Task Three_quarters_of_the_load_are_enough_and_at_less_the_data_are_void()
    {
        await _bench.Set("realLoad", 75).ShouldPassAsync("HB-02.LoadFits");
        await _bench.Set("realLoad", 74.9).ShouldReturnAsync("HB-02.LoadTooLow");
        await _bench.Change(CompletionAcceptance.LeastLoad, "70").ShouldPassAsync("HB-02.LoadFits");
    }

    [Fact]
    public async Task All_pollutants_must_pass()
    {
        await _bench.ShouldPassAsync("HB-02.AllPass");
        await _bench.Set("outletPass", 99.9).ShouldSpeakAgainstAsync("HB-02.NotAllPass");
    }

    [Fact]
    public async Task The_emission_is_within_that_of_the_approval()
    {
        _bench.Department.AddLicence("HB-01", "余环审1号", new { codEmission = 1.2 });
        await _bench.ShouldPassAsync("HB-02.CodFits");
        await _bench.Set("codReal", 1.21).ShouldSpeakAgainstAsync("HB-02.CodTooHigh");
        await _bench.Set("eiaNo", "余环审2号").ShouldFindAsync("HB-02.ApprovalToFind", FindingSeverity.NeedsPerson);
    }
}

public sealed class HB_02_trial_production
{
    private readonly ItemBench<EnvironmentalProtectionPlugIn> _bench = Sound("HB-02");

    [Theory]
    [InlineData("2026-04-05", "HB-02.TrialInTime", FindingSeverity.Pass)]
    [InlineData("2026-04-06", "HB-02.TrialOverdue", FindingSeverity.NeedsPerson)]
    [InlineData("2027-01-05", "HB-02.TrialOverdue", FindingSeverity.NeedsPerson)]
    [InlineData("2027-01-06", "HB-02.TrialBeyondExtension", FindingSeverity.NeedsPerson)]
    public Task Ninety_days_and_with_extensions_a_year(string received, string code, FindingSeverity severity)
    {
        _bench.ReceivedOn = DateOnly.Parse(received);
        return _bench.ShouldFindAsync(code, severity);
    }

    [Fact]
    public async Task The_approval_of_the_assessment_reminds_of_it_a_year_after_the_planned_start()
    {
        var bench = Sound("HB-01").Set("startDate", "2026-06-01");
        var reminders = await bench.RemindersAsync("余环审1号", new DateOnly(2026, 3, 2));
        reminders.Where(r => r.Code == "HB-02.TrialReminder").Select(r => r.On).ShouldBe([new DateOnly(2027, 6, 1), new DateOnly(2027, 6, 1)]);
        reminders = await bench.Set("startDate", null).RemindersAsync("余环审1号", new DateOnly(2026, 3, 2));
        reminders.Where(r => r.Code == "HB-02.TrialReminder").Select(r => r.On).ShouldAllBe(on => on == new DateOnly(2027, 3, 2));
    }
}

public sealed class HB_02_major_change
{
    [Fact]
    public async Task It_needs_a_new_assessment()
    {
        await Sound("HB-02").ShouldPassAsync("HB-02.NotChanged");
        await Sound("HB-02").Set("changed", true).ShouldSpeakAgainstAsync("HB-02.Changed");
    }
}
