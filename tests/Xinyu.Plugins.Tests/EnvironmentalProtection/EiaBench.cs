using Xinyu.Plugins.EnvironmentalProtection;

namespace Xinyu.Plugins.Tests.EnvironmentalProtection;

/// <summary>An application for HB-01 that every rule lets pass, to be changed field by field.</summary>
internal static class EiaBench
{
    public static ItemBench<EnvironmentalProtectionPlugIn> Sound()
    {
        var bench = new ItemBench<EnvironmentalProtectionPlugIn>("HB-01") { CaseNumber = "HB-2026-0001" }.Fill(new
        {
            projectName = "年产5000吨水泥制品生产线", buildNature = "新建", projectIndustry = "建材", eiaCategory = "报告表",
            investment = 1200, envInvestment = 80, scaleValue = 5000, scaleUnit = "吨每年", sensitiveArea = new[] { "不涉及" },
            wasteWater = 300, codEmission = 1.5, so2Emission = 2, buildPlace = "江西省新余市渝水区罗坊镇",
        });
        bench.Supply("技术评估意见");
        bench.Supply("公众参与调查报告");
        return bench;
    }
}
