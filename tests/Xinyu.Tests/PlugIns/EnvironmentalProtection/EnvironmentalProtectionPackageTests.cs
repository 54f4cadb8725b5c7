using System.Text.Json;
using Xinyu.Approval.PlugIns;
using Xinyu.Plugins.Checks;

namespace Xinyu.Tests.PlugIns.EnvironmentalProtection;

/// <summary>The package as the host carries it, loaded from its own folder.</summary>
public sealed class EnvironmentalProtectionPackageTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "plugins");
    private static readonly PlugInBench Bench = new(Root);

    [Fact]
    public void The_host_carries_it_and_it_is_active() =>
        Bench.Registry.List().ShouldContain(p => p.Id == "environmental-protection" && p.State == PlugInState.Active && p.Items.Contains("HB-01"));

    [Fact]
    public async Task All_checks_of_a_sound_application_pass_through_the_border()
    {
        var snapshot = PlugInBench.Case("HB-01", """
            {
              "projectName": "年产5000吨水泥制品生产线", "buildNature": "新建", "projectIndustry": "建材", "eiaCategory": "报告表",
              "investment": 1200, "envInvestment": 80, "scaleValue": 5000, "scaleUnit": "吨每年", "sensitiveArea": ["不涉及"],
              "wasteWater": 300, "codEmission": 1.5, "so2Emission": 2, "buildPlace": "江西省新余市渝水区罗坊镇"
            }
            """);
        var outcome = (await Bench.Logic.CheckAsync(CheckStage.Submit, snapshot, null, TestContext.Current.CancellationToken)).Value;
        outcome.Findings.Select(f => f.Code).ShouldBe(
            ["HB-01.CategorySufficient", "HB-01.QuotaSufficient", "HB-01.QuotaSufficient", "HB-01.InvestmentPlausible"]);
        outcome.Findings.ShouldAllBe(f => !f.TextZh.Contains('{') && !f.TextEn.Contains('{') && f.TextZh != f.Code && f.TextEn != f.Code);
        (await Bench.Logic.TierAsync(snapshot, null, TestContext.Current.CancellationToken)).Value.ShouldBe("报告表");
    }

    [Fact]
    public void Each_text_is_there_in_both_languages()
    {
        var folder = Path.Combine(Bench.Registry.List().Single(p => p.Id == "environmental-protection") is { } p
            ? Path.Combine(Root, p.Id, p.Version, "Localization") : "");
        Keys("en").ShouldBe(Keys("zh-Hans"), ignoreOrder: true);
        Keys("en").ShouldContain("HB-01.Quotas");

        IEnumerable<string> Keys(string culture) => JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, culture + ".json")))
            .RootElement.GetProperty("texts").EnumerateObject().Select(t => t.Name).ToList();
    }
}
