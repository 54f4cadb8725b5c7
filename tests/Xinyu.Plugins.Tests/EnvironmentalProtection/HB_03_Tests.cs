using Xinyu.Plugins.EnvironmentalProtection;
using static Xinyu.Plugins.Tests.EnvironmentalProtection.HbBench;

namespace Xinyu.Plugins.Tests.EnvironmentalProtection;

public sealed class HB_03_city_totals
{
    private const string Other = "91360500MA0000000X";

    private readonly ItemBench<EnvironmentalProtectionPlugIn> _bench =
        Sound("HB-03").Change(DischargePermit.CityTotals, """[{"pollutant":"化学需氧量","most":100},{"pollutant":"氨氮","most":50}]""");

    [Fact]
    public async Task The_last_ton_of_the_city_is_within_and_more_is_not()
    {
        Permitted(90, Other);
        await _bench.ShouldPassAsync("HB-03.CityTotalFits");
        await _bench.Set("emitLimits", new[] { Limit("化学需氧量", 10.01m) }).ShouldSpeakAgainstAsync("HB-03.CityTotalExceeded");
    }

    [Fact]
    public async Task Rows_of_one_pollutant_count_together() =>
        (await _bench.Set("emitLimits", new[] { Limit("化学需氧量", 60), Limit("化学需氧量", 41) }).ShouldFindAsync("HB-03.CityTotalExceeded", FindingSeverity.SuggestRefusal))
            .Arguments["total"].ShouldBe("101");

    [Fact]
    public Task The_applicants_own_permit_gives_way()
    {
        Permitted(95, ItemBench.ApplicantIdentifier);
        return _bench.ShouldNotFindAsync("HB-03.CityTotalExceeded");
    }

    [Fact]
    public Task A_permit_that_ran_out_does_not_count()
    {
        Permitted(95, Other, new DateOnly(2026, 3, 1));
        return _bench.ShouldNotFindAsync("HB-03.CityTotalExceeded");
    }

    [Fact]
    public Task One_that_ends_today_does()
    {
        Permitted(95, Other, new DateOnly(2026, 3, 2));
        return _bench.ShouldFindAsync("HB-03.CityTotalExceeded", FindingSeverity.SuggestRefusal);
    }

    [Fact]
    public Task A_pollutant_without_a_total_needs_a_person() =>
        _bench.Set("emitLimits", new[] { Limit("烟尘", 1) }).ShouldFindAsync("HB-03.CityTotalUndetermined", FindingSeverity.NeedsPerson);

    private void Permitted(decimal total, string unit, DateOnly? until = null) =>
        _bench.Department.AddLicence("HB-03", "余排1号", new { dischargeUscc = unit, emitLimits = new[] { Limit("化学需氧量", total) } }, unit, validUntil: until);
}

public sealed class HB_03_determined_quota
{
    private readonly ItemBench<EnvironmentalProtectionPlugIn> _bench = Sound("HB-03");

    [Fact]
    public async Task The_quota_of_a_project_named_after_the_unit_is_the_limit()
    {
        Determined("测试化工厂扩建", 10);
        await _bench.ShouldPassAsync("HB-03.QuotaFits");
        await _bench.Set("emitLimits", new[] { Limit("化学需氧量", 10.01m) }).ShouldSpeakAgainstAsync("HB-03.QuotaExceeded");
    }

    [Fact]
    public Task So_is_that_of_a_project_that_the_unit_had_accepted()
    {
        _bench.Department.AddLicence("HB-02", "余环验1号", new { acceptProject = "精细化工生产线" });
        Determined("精细化工生产线", 9);
        return _bench.ShouldSpeakAgainstAsync("HB-03.QuotaExceeded");
    }

    [Fact]
    public Task Without_one_the_paper_is_read()
    {
        Determined("别家项目", 1);
        return _bench.ShouldFindAsync("HB-03.QuotaToFind", FindingSeverity.NeedsPerson);
    }

    private void Determined(string project, decimal quota) =>
        _bench.Department.AddLicence("HB-05", "余环总1号", new { targetProject = project, pollutantKind = "化学需氧量", askQuota = quota }, "county");
}

public sealed class HB_03_key_unit_and_renewal
{
    private readonly ItemBench<EnvironmentalProtectionPlugIn> _bench = Sound("HB-03");

    [Theory]
    [InlineData(true, true, "HB-03.Monitored", FindingSeverity.Pass)]
    [InlineData(true, false, "HB-03.NotMonitored", FindingSeverity.SuggestRefusal)]
    [InlineData(false, false, "HB-03.NoKeyUnit", FindingSeverity.Pass)]
    public Task A_key_unit_is_monitored_online(bool key, bool monitored, string code, FindingSeverity severity) =>
        _bench.Set("keyUnit", key).Set("onlineMonitor", monitored).ShouldFindAsync(code, severity);

    [Fact]
    public async Task A_renewal_is_held_against_last_years_emission()
    {
        await _bench.ShouldNotFindAsync("HB-03.LastYearFits");
        _bench.Department.AddLicence("HB-03", "余排1号", new { dischargeUscc = ItemBench.ApplicantIdentifier, emitLimits = new[] { Limit("化学需氧量", 6), Limit("氨氮", 2) } });
        await _bench.ShouldPassAsync("HB-03.LastYearFits");
        await _bench.Set("lastYearEmit", 8.01).ShouldSpeakAgainstAsync("HB-03.LastYearExceeded");
    }
}
