using Xinyu.Plugins.EnvironmentalProtection;

namespace Xinyu.Plugins.Tests.EnvironmentalProtection;

/// <summary>Applications that every rule lets pass, to be changed field by field.</summary>
internal static class HbBench
{
    public static ItemBench<EnvironmentalProtectionPlugIn> Sound(string item) => item == "HB-01" ? EiaBench.Sound() : new ItemBench<EnvironmentalProtectionPlugIn>(item).Fill(item switch
    {
        "HB-02" => new
        {
            acceptProject = "测试生产线", eiaNo = "余环审1号", trialDate = "2026-01-05",
            facilities = new[] { new { facName = "沉淀池", facCapacity = "100吨每日", facRun = "正常" } },
            outletPass = 100, codReal = 1.2, realLoad = 80, changed = false,
        },
        "HB-03" => new
        {
            dischargeUnit = "测试化工厂", dischargeUscc = ItemBench.ApplicantIdentifier, emitKind = "重点水污染物", emitLimits = new[] { Limit("化学需氧量", 10), Limit("氨氮", 2) },
            lastYearEmit = 8, outletCount = 1, onlineMonitor = true, keyUnit = true, emitAddress = "渝水区",
        },
        "HB-04" => new
        {
            medWasteUnit = "测试处置中心", disposeWay = "焚烧", dayCapacity = 5.1, coverBeds = 10000, transCars = 2, techEnv = 3, storeHours = 48,
            distanceResident = 800, dioxin = 0.5, tempCombust = 850,
        },
        "HB-05" => new
        {
            applyEpb = "渝水区环境保护局", targetProject = "测试化工厂扩建", pollutantKind = "化学需氧量", askQuota = 30, countyQuota = 100, usedQuota = 80,
            reduceSource = 10, replaceRatio = 1, planYear = 2026,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, "no such item"),
    });

    public static object Limit(string pollutant, decimal total) => new { pollutant, emitConc = 60, emitTotal = total };
}
