using Xinyu.Plugins.Construction;

namespace Xinyu.Plugins.Tests.Construction;

/// <summary>Applications that every rule lets pass, to be changed field by field.</summary>
internal static class JsBench
{
    public static ItemBench<ConstructionPlugIn> Sound(string item) => new ItemBench<ConstructionPlugIn>(item).Fill(item switch
    {
        "JS-01" => new
        {
            engineeringName = "铸造车间", structType = "钢结构", constructArea = 4000, constructInvest = 600, contractPrice = 500, fundsInPlace = 250,
            planStart = "2026-06-01", planEnd = "2026-12-31", builderName = "施工单位", builderGrade = "二级", supervisorName = "监理单位",
            needSupervise = true, demolitionOk = true,
        },
        "JS-02" => new
        {
            companyName = "测试建筑公司", companyUscc = ItemBench.ApplicantIdentifier, qualSeries = "施工总承包三级", qualClass = "房屋建筑工程", regCapital = 600,
            netAssets = 700, techStaff = 50, builders = 10, threeYearPeak = 2400,
        },
        "JS-03" => new
        {
            drainUnit = "餐馆", drainKind = "餐饮废水", dayDrain = 20, phValue = 7, codValue = 300, ssValue = 200, oilValue = 50,
            outlets = new[] { new { outletNo = "1", outletPos = "毓秀路", pipeSize = 200 } }, pretreat = new[] { "隔油池", "化粪池" },
        },
        "JS-04" => new
        {
            digRoad = "胜利路", pavement = "沥青混凝土", digLength = 50, digWidth = 2, digDepth = 1.5, roadAge = "2010-05-01", digStart = "2026-04-01",
            digDays = 5, emergency = false,
        },
        "JS-05" => new
        {
            recordProject = "铸造车间", permitNo = "余建施1号", finishAccept = "2026-02-20", realArea = 4000, qualityScore = "符合备案要求",
            fiveUnits = Units("建设", "勘察", "设计", "施工", "监理"),
        },
        "JS-06" => new
        {
            devName = "测试地产", devGrade = "四级", devCapital = 100, devYears = 1, titledStaff = 5, accountants = 2, passRate = 100, warrantySystem = true,
        },
        "JS-07" => (object)new
        {
            tenderOrg = "市建设局", tenderName = "市政道路", sectionNo = "1", controlPrice = 1000, approvedBudget = 1000, evalMethod = "综合评估法",
            publishDate = "2026-03-02", sellDays = 7, openDate = "2026-03-30", bidBond = 20,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, null),
    });

    public static object[] Units(params string[] roles) => [.. roles.Select(r => new { unitRole = r, unitName = r + "单位", unitOpinion = "合格" })];
}
