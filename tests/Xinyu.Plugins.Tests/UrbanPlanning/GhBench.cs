using Xinyu.Plugins.UrbanPlanning;

namespace Xinyu.Plugins.Tests.UrbanPlanning;

/// <summary>Applications that every rule lets pass, to be changed field by field.</summary>
internal static class GhBench
{
    public static ItemBench<UrbanPlanningPlugIn> Sound(string item)
    {
        var bench = new ItemBench<UrbanPlanningPlugIn>(item).Fill(item switch
        {
            "GH-01" => new
            {
                buildUnitName = "测试企业", planProject = "铸造厂", acquireMode = "出让", useNature = "工业用地", netLandArea = 18000, roadLandArea = 3000,
                farLimit = 0.7, densityLimit = 45, greenLimit = 20, heightLimit = 24, landSite = "高新区",
            },
            "GH-02" => new
            {
                workName = "铸造厂一号楼", workKind = "住宅", siteArea = 10000, aboveArea = 20000, underArea = 5000, footprint = 3000, greenArea = 3000,
                buildHeight = 40, floorsAbove = 12, householdCount = 200, parkingCount = 60, sunSpacing = 44, designInstitute = "设计院",
            },
            "GH-03" => new
            {
                siteUnit = "测试企业", siteProject = "铸造厂", siteChoices = Choices("城东"), needLand = 5, pollution = false,
            },
            "GH-04" => new
            {
                tempKind = "临时建设", tempUse = "施工工棚", tempSite = "城东路8号", tempLandArea = 300, tempBuildArea = 400, tempFloors = 2,
                tempStart = "2026-04-01", tempEnd = "2027-03-31",
            },
            "GH-05" => (object)new
            {
                adjustDept = "高新区管委会", blockNo = "A-01", blockArea = 5, oldNature = "工业", newNature = "仓储", oldFar = 1, newFar = 1.1,
                stakeholderAgree = 90, publicFacility = new[] { "不涉及" },
            },
            _ => throw new ArgumentOutOfRangeException(nameof(item), item, null),
        });
        if (item == "GH-01") bench.Supply("国有土地使用权出让合同");
        return bench;
    }

    public static object[] Choices(params string[] names) => [.. names.Select(n => new { choiceName = n, choiceArea = 5, choiceStatus = "荒地" })];
}
