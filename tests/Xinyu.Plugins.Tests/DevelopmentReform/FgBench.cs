using Xinyu.Plugins.DevelopmentReform;

namespace Xinyu.Plugins.Tests.DevelopmentReform;

/// <summary>Applications that every rule lets pass, to be changed field by field.</summary>
internal static class FgBench
{
    public static ItemBench<DevelopmentReformPlugIn> Sound(string item) => new ItemBench<DevelopmentReformPlugIn>(item).Fill(item switch
    {
        "FG-01" => new
        {
            projectName = "精密铸件技改", applicantName = "测试企业", uscc = ItemBench.ApplicantIdentifier, industry = "机电", constructionSite = "高新区",
            buildContent = "厂房一座", landArea = 2, totalInvestment = 1000, capitalFund = 300, bankLoan = 600, otherFund = 100, energyUse = 500,
            startDate = "2026-06-01", finishDate = "2027-06-01",
        },
        "FG-02" => new
        {
            filingProjectName = "竹木加工", investorType = "内资企业", filingNature = "新建", productName = "竹地板", industryCode = "2031",
            policyClass = "允许类", plannedInvestment = 500, equipmentInvestment = 200, projectSite = "分宜县",
        },
        "FG-03" => new
        {
            bidProjectName = "办公楼", fundSource = new[] { "国有资金" }, estimatedCost = 2000,
            bidPackages = new[] { Package("施工", 1500, "公开招标") },
        },
        "FG-04" => new
        {
            fdiProjectName = "电子元件", ventureForm = "中外合资", foreignInvestor = "投资者", foreignCountry = "香港", totalInvestUsd = 500,
            registeredUsd = 250, foreignRatio = 40, guideCategory = "鼓励类", operateTerm = 20,
        },
        "FG-05" => new
        {
            govProjectName = "市民中心", buildUnit = "建设单位", designUnit = "设计单位", designGrade = "甲级", approvedEstimate = 1000, designBudget = 1000,
        },
        "FG-06" => (object)new
        {
            fsProjectName = "市政道路", competentDept = "市建设局", proposalNo = "余发改字1号", estimateTotal = 2000, budgetFund = 1000, bondFund = 600,
            selfFund = 400, buildYears = 18, purpose = "改善交通",
        },
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, null),
    });

    public static object Package(string packageType, decimal packageValue, string bidMode) => new { packageType, packageValue, bidMode, orgForm = "委托招标" };
}
