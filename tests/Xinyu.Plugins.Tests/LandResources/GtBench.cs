using Xinyu.Plugins.LandResources;

namespace Xinyu.Plugins.Tests.LandResources;

/// <summary>Applications that every rule lets pass, to be changed field by field.</summary>
internal static class GtBench
{
    public static ItemBench<LandResourcesPlugIn> Sound(string item) => new ItemBench<LandResourcesPlugIn>(item).Fill(item switch
    {
        "GT-01" => new
        {
            landProject = "铸造厂", supplyMode = "挂牌出让", landPurpose = "工业", parcelArea = 10000, parcelNo = "2026-1", grantYears = 50,
            landGrade = "十二等", unitPrice = 120, farmland = 0, parcelSite = "高新区",
        },
        "GT-02" => new
        {
            preProject = "铸造厂", approveLevel = "市级", totalLand = 2, arableLand = 1, basicFarmland = 0, inPlan = true, supplementMode = "自行开垦", preSite = "高新区",
        },
        "GT-03" => new
        {
            mineName = "北山采石场", mineral = "石灰石", mineMode = "露天开采", mineCorners = Square(0, 0, 1000), mineArea = 1, topElevation = 300,
            bottomElevation = 200, reserves = 1000, yearOutput = 100, mineScale = "小型", applyTerm = 9,
        },
        "GT-04" => new
        {
            landCertNo = "余国用1号", dealKind = "转让", dealArea = 1000, originUse = "工业", targetUse = "办公", assessPrice = 500, receiver = "受让人",
        },
        "GT-05" => new
        {
            tempPurpose = "材料堆场", tempArea = 1000, tempArable = 400, inPlanArea = false, useMonths = 12, compensation = 5000, recoverBond = 7000, tempLocation = "罗坊镇",
        },
        "GT-06" => new
        {
            batchName = "第一批次", batchArea = 30, transferArea = 20, arableArea = 10, requisitionArea = 20, supplyArable = 10, compensateFee = 1000,
            yearYield = 1500, multiple = 20, quotaYear = 2026,
        },
        "GT-07" => (object)new
        {
            reclaimName = "河下镇整理", reclaimType = "整理", scaleHa = 100, newArable = 12, slope = 5, investAmount = 250, waterReady = true, townVillage = "河下镇",
        },
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, null),
    });

    public static object[] Square(decimal x, decimal y, decimal side) => Corners((x, y), (x, y + side), (x + side, y + side), (x + side, y));

    public static object[] Corners(params (decimal X, decimal Y)[] corners) =>
        [.. corners.Select((c, i) => new { cornerNo = i + 1, coordX = c.X, coordY = c.Y })];
}
