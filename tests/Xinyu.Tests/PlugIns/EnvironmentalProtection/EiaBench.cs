using System.Text.Json.Nodes;
using Xinyu.Approval.PlugIns.Data;
using Xinyu.Plugins.Cases;
using Xinyu.Plugins.Checks;
using Xinyu.Plugins.Department;
using Xinyu.Plugins.EnvironmentalProtection.EiaApproval;
using Xinyu.Plugins.Parameters;
using Xinyu.Plugins.Timing;

namespace Xinyu.Tests.PlugIns.EnvironmentalProtection;

/// <summary>An application for HB-01 that every rule lets pass, to be changed field by field.</summary>
internal sealed class EiaBench : IDepartmentLookup
{
    private readonly List<PastCase> _past = [];
    private CaseQuery? _asked;

    public JsonObject Form { get; } = JsonNode.Parse("""
        {
          "projectName": "年产5000吨水泥制品生产线", "buildNature": "新建", "projectIndustry": "建材", "eiaCategory": "报告表",
          "investment": 1200, "envInvestment": 80, "scaleValue": 5000, "scaleUnit": "吨每年", "sensitiveArea": ["不涉及"],
          "wasteWater": 300, "codEmission": 1.5, "so2Emission": 2, "buildPlace": "江西省新余市渝水区罗坊镇"
        }
        """)!.AsObject();

    public List<MaterialSnapshot> Materials { get; } =
    [
        new("建设项目环境影响报告书(表)", true, null, 1),
        new("技术评估意见", false, null, 1),
        new("公众参与调查报告", false, null, 1),
    ];

    public static IPlugInClock Clock { get; } = new CallClock(new DateTime(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc));

    public CaseQuery Asked => _asked.ShouldNotBeNull();

    public CaseSnapshot Snapshot => PlugInBench.Case("HB-01", Form.ToJsonString()) with { CaseNumber = "HB-2026-0001", Materials = Materials };

    public static IPlugInParameters Parameters(params (string Key, string Value)[] changed)
    {
        var definitions = new PlugInParameterDefinitions();
        EiaParameters.Define(definitions);
        return new DeclaredParameters(definitions.All.ToDictionary(d => d.Key), changed.ToDictionary(c => c.Key, c => c.Value));
    }

    public void Granted(string place, decimal cod, decimal so2) => _past.Add(new PastCase(
        $"HB-{_past.Count}", "HB-01", PastCaseOutcome.Granted, new DateOnly(2026, 1, 5), new DateOnly(2026, 2, 5), "91360500MA00000001",
        FormValues.FromJson(new JsonObject { ["buildPlace"] = place, ["codEmission"] = cod, ["so2Emission"] = so2 }.ToJsonString())));

    public async Task<IReadOnlyList<Finding>> RunAsync(IItemChecks checks, CheckStage stage = CheckStage.Accept) =>
        await checks.CheckAsync(stage, Snapshot, TestContext.Current.CancellationToken);

    public Task<IReadOnlyList<PastCase>> CasesAsync(CaseQuery query, CancellationToken cancellationToken)
    {
        _asked = query;
        return Task.FromResult<IReadOnlyList<PastCase>>(_past);
    }

    public Task<IReadOnlyList<LicenceSnapshot>> LicencesAsync(LicenceQuery query, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<LicenceSnapshot>>([]);
}
