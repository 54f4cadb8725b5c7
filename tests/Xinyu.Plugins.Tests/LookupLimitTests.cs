using Xinyu.Plugins.Tests.Culture;
using Xinyu.Plugins.Tests.EnvironmentalProtection;
using Xinyu.Plugins.Tests.Health;
using Xinyu.Plugins.Tests.IndustryCommerce;
using Xinyu.Plugins.Tests.Transport;

namespace Xinyu.Plugins.Tests;

/// <summary>A look-up gives at most a thousand records: a rule that may not have seen all of them leaves the matter to a person.</summary>
public sealed class LookupLimitTests
{
    [Theory]
    [InlineData(999, "JT-02.NoOperatorYet", FindingSeverity.Pass)]
    [InlineData(1000, "JT-02.TooManyLines", FindingSeverity.NeedsPerson)]
    public Task JT_02_lines(int records, string code, FindingSeverity severity) =>
        Licensed(JtBench.Sound("JT-02"), "JT-02", records, new { startStation = "甲站", endStation = "乙站" }).ShouldFindAsync(code, severity);

    [Theory]
    [InlineData(999, "WH-01.RoomLeft", FindingSeverity.Pass)]
    [InlineData(1000, "WH-01.CeilingUndetermined", FindingSeverity.NeedsPerson)]
    public Task WH_01_places(int records, string code, FindingSeverity severity) =>
        Licensed(WhBench.Sound("WH-01"), "WH-01", records, new { venueAddress = "分宜县" }).ShouldFindAsync(code, severity);

    [Theory]
    [InlineData(999, "WS-03.WithinPlan", FindingSeverity.Pass)]
    [InlineData(1000, "WS-03.PlanUndetermined", FindingSeverity.NeedsPerson)]
    public Task WS_03_beds(int records, string code, FindingSeverity severity) =>
        Granted(WsBench.Sound("WS-03"), "WS-03", records, new { hospSite = "分宜县", bedsPlanned = 1 }).ShouldFindAsync(code, severity);

    [Theory]
    [InlineData(999, "WS-06.WithinPlan", FindingSeverity.Pass)]
    [InlineData(1000, "WS-06.PlanUndetermined", FindingSeverity.NeedsPerson)]
    public Task WS_06_devices(int records, string code, FindingSeverity severity) =>
        Granted(WsBench.Sound("WS-06"), "WS-06", records, new { newOrUpdate = "更新" }).ShouldFindAsync(code, severity);

    [Theory]
    [InlineData(999, "HB-03.CityTotalFits", FindingSeverity.Pass)]
    [InlineData(1000, "HB-03.CityTotalUndetermined", FindingSeverity.NeedsPerson)]
    public Task HB_03_permits(int records, string code, FindingSeverity severity) =>
        Licensed(HbBench.Sound("HB-03"), "HB-03", records, new { dischargeUscc = "91360500MA0000000X" }).ShouldFindAsync(code, severity);

    [Fact]
    public async Task GS_02_names()
    {
        await Licensed(GsBench.Sound("GS-02"), "GS-02", 999, Name()).ShouldNotFindAsync("GS-02.TooManyNames");
        await Licensed(GsBench.Sound("GS-02"), "GS-02", 1000, Name()).ShouldFindAsync("GS-02.TooManyNames", FindingSeverity.NeedsPerson);

        static object Name() => new { nameRegion = "分宜县", nameShop = "永达", nameIndustry = "商贸" };
    }

    private static ItemBench<TPlugIn> Licensed<TPlugIn>(ItemBench<TPlugIn> bench, string item, int records, object form)
        where TPlugIn : DepartmentPlugIn, new()
    {
        for (var i = 0; i < records; i++)
            bench.Department.AddLicence(item, $"{i}", form, "other");
        return bench;
    }

    private static ItemBench<TPlugIn> Granted<TPlugIn>(ItemBench<TPlugIn> bench, string item, int records, object form)
        where TPlugIn : DepartmentPlugIn, new()
    {
        for (var i = 0; i < records; i++)
            bench.Department.AddCase(item, PastCaseOutcome.Granted, form, "other");
        return bench;
    }
}
