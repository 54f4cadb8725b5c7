namespace Xinyu.Plugins.Health;

/// <summary>WS-06 公立医疗机构乙类大型医用设备配置审核.</summary>
internal sealed class LargeEquipment(IPlugInParameters parameters, IDepartmentLookup lookup) : IItemChecks
{
    public const string Item = "WS-06";

    /// <summary>台 by kind: the province's plan, and those there were before the register began. 《大型医用设备配置与使用管理办法》.</summary>
    public const string Plan = "WS-06.Plan";

    private const string Loan = "银行贷款";
    private const string FundsProof = "资金来源证明";

    public static void Define(PlugInParameterDefinitions definitions) => definitions.Table(Plan,
        [
            new("kind", "设备类别", ParameterKind.Text),
            new("most", "规划数(台)", ParameterKind.Number),
            new("existing", "建库以前已有(台)", ParameterKind.Number),
        ],
        ["X线电子计算机断层扫描装置(CT)", 12, 0],
        ["医用磁共振成像设备(MRI)", 5, 0],
        ["800毫安以上数字减影血管造影X线机(DSA)", 4, 0],
        ["单光子发射型电子计算机断层扫描仪(SPECT)", 2, 0],
        ["医用电子直线加速器(LA)", 3, 0]);

    public async Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        [.. await PlannedAsync(snapshot, cancellationToken), .. Funds(stage, snapshot)];

    /// <summary>A new device counts, an exchanged one does not. One more up to the plan is within ("不得超过").</summary>
    [Rule(Item, 1)]
    private async Task<IReadOnlyList<Finding>> PlannedAsync(CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        string[] evidence = ["deviceKind", "newOrUpdate"];
        if (snapshot.Form.Text("newOrUpdate") == "更新")
            return [];
        var kind = snapshot.Form.Text("deviceKind");
        var query = new CaseQuery(Item) { Outcome = PastCaseOutcome.Granted, ExceptCaseNumber = snapshot.CaseNumber };
        var granted = await lookup.CasesAsync(query, cancellationToken);
        if (parameters.Table(Plan).FirstOrDefault(r => r.Text("kind") == kind) is not { } plan || plan.Number("most") is not { } most
            || snapshot.Form.Text("newOrUpdate") != "新增" || granted.Count >= query.MaxCount)
            return [Finding.NeedsPerson("WS-06.PlanUndetermined") with { EvidenceFields = evidence }];
        var earlier = (plan.Number("existing") ?? 0) + granted.Count(c => c.Form.Text("newOrUpdate") == "新增" && c.Form.Text("deviceKind") == kind);
        return
        [
            (earlier + 1 <= most ? Finding.Pass("WS-06.WithinPlan") : Finding.SuggestRefusal("WS-06.AbovePlan")) with
            {
                Arguments = new() { { "kind", kind }, { "earlier", earlier }, { "most", most } },
                EvidenceFields = evidence,
            },
        ];
    }

    /// <summary>
    /// Money collected from employees is no option of the form; should it become one, it is refused. Money from a bank alone needs
    /// the finance department's opinion: the proof of funds may be the bank's, so a person reads whose it is.
    /// </summary>
    [Rule(Item, 1)]
    private static IEnumerable<Finding> Funds(CheckStage stage, CaseSnapshot snapshot)
    {
        var sources = snapshot.Form.Choices("fundPlan");
        string[] evidence = ["fundPlan"];
        if (sources.Count == 0)
            yield return Finding.NeedsPerson("WS-06.FundsMissing") with { EvidenceFields = evidence };
        else if (sources.Any(s => s.Contains("集资", StringComparison.Ordinal)))
            yield return Finding.SuggestRefusal("WS-06.FundsFromEmployees") with { EvidenceFields = evidence };
        else if (sources.All(s => s == Loan))
            yield return (snapshot.HasMaterial(FundsProof) ? Finding.NeedsPerson("WS-06.OpinionToCheck") : Finding.ReturnsForSupplement("WS-06.OpinionMissing", stage))
                with { EvidenceFields = evidence };
        else
            yield return Finding.Pass("WS-06.FundsFit") with { EvidenceFields = evidence };
    }
}
