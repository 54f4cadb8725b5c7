using Xinyu.Plugins.Results;

namespace Xinyu.Plugins.Health;

/// <summary>WS-03 医疗机构设置审批.</summary>
internal sealed class MedicalInstitutionSetting(IPlugInParameters parameters, IDepartmentLookup lookup) : IItemChecks, IResultValidity
{
    public const string Item = "WS-03";

    /// <summary>张, from which a general hospital is the city's. 《医疗机构管理条例》第十一条.</summary>
    public const string CityBeds = "WS-03.CityBeds";

    /// <summary>张, from which a general hospital may be of the third grade. 《医疗机构基本标准》.</summary>
    public const string ThirdGradeBeds = "WS-03.ThirdGradeBeds";

    /// <summary>张 of the regional health plan by county, and those there were before the register began.</summary>
    public const string PlannedBeds = "WS-03.PlannedBeds";

    /// <summary>年 of practice. 《医疗机构管理条例实施细则》.</summary>
    public const string PractiseYears = "WS-03.PractiseYears";

    /// <summary>年 by beds. 《医疗机构管理条例实施细则》.</summary>
    public const string Validity = "WS-03.Validity";

    private const string Qualification = "设置人执业资格或身份证明";

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Number(CityBeds, 100, min: 1, max: 10000)
        .Number(ThirdGradeBeds, 501, min: 1, max: 10000)
        .Table(PlannedBeds,
            [
                new("county", "县区", ParameterKind.Text),
                new("most", "控制床位数(张)", ParameterKind.Number),
                new("existing", "建库以前已有(张)", ParameterKind.Number),
            ],
            ["渝水区", 4200, 0],
            ["分宜县", 1300, 0],
            ["高新区", 500, 0],
            ["仙女湖区", 150, 0])
        .Number(PractiseYears, 5, min: 0, max: 50)
        .Table(Validity,
            [new("fromBeds", "床位不少于(张)", ParameterKind.Number), new("years", "批准书有效期(年)", ParameterKind.Number)],
            [0, 1],
            [100, 2],
            [500, 3]);

    public async Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        [Authority(snapshot.Form), await PlanAsync(snapshot, cancellationToken), .. Clinic(stage, snapshot)];

    /// <summary>
    /// 权限判定. "100张以下" of the county ends before the city's "≥100". What the text leaves open, other kinds with many beds, a
    /// person assigns; the form does not ask for the grade, so the size that the third grade needs is shown.
    /// </summary>
    [Rule(Item, 1)]
    private Finding Authority(FormValues form)
    {
        var beds = form.Number("bedsPlanned");
        var finding = (form.Text("hospType"), beds) switch
        {
            (null, _) or (_, null) => Finding.NeedsPerson("WS-03.AuthorityUndetermined"),
            ("专科医院", _) => Finding.NeedsPerson("WS-03.ProvinceDecides"),
            ("综合医院", { } many) when many >= parameters.Number(ThirdGradeBeds) => Finding.NeedsPerson("WS-03.PerhapsThirdGrade"),
            (_, { } few) when few < parameters.Number(CityBeds) => Finding.NeedsPerson("WS-03.CountyDecides"),
            ("综合医院", _) => Finding.Pass("WS-03.CityDecides"),
            _ => Finding.NeedsPerson("WS-03.AuthorityUndetermined"),
        };
        return finding with { Arguments = new() { { "kind", form.Text("hospType") }, { "beds", beds ?? 0 } }, EvidenceFields = ["hospType", "bedsPlanned"] };
    }

    /// <summary>规划校验: granted beds of the county and these together. Equal to the plan is within ("不得超过").</summary>
    [Rule(Item, 2)]
    private async Task<Finding> PlanAsync(CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        string[] evidence = ["bedsPlanned", "hospSite"];
        var plan = parameters.Table(PlannedBeds);
        if (snapshot.Form.Number("bedsPlanned") is not { } own || Row(snapshot.Form, plan) is not { } county || county.Number("most") is not { } most)
            return Finding.NeedsPerson("WS-03.PlanUndetermined") with { EvidenceFields = evidence };
        var query = new CaseQuery(Item) { Outcome = PastCaseOutcome.Granted, ExceptCaseNumber = snapshot.CaseNumber };
        var granted = await lookup.CasesAsync(query, cancellationToken);
        if (granted.Count >= query.MaxCount)
            return Finding.NeedsPerson("WS-03.PlanUndetermined") with { EvidenceFields = evidence };
        var name = county.Text("county");
        var earlier = (county.Number("existing") ?? 0)
            + granted.Where(c => Row(c.Form, plan)?.Text("county") == name).Sum(c => c.Form.Number("bedsPlanned") ?? 0);
        return (earlier + own <= most ? Finding.Pass("WS-03.WithinPlan") : Finding.SuggestRefusal("WS-03.AbovePlan")) with
        {
            Arguments = new() { { "county", name }, { "earlier", earlier }, { "own", own }, { "total", earlier + own }, { "most", most } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>A clinic's founder must have practised for years: the certificate is a file, so a person reads the date on it.</summary>
    [Rule(Item, 2)]
    private IEnumerable<Finding> Clinic(CheckStage stage, CaseSnapshot snapshot)
    {
        if (snapshot.Form.Text("hospType") != "诊所")
            yield break;
        yield return (snapshot.HasMaterial(Qualification) ? Finding.NeedsPerson("WS-03.PractiseToCheck") : Finding.ReturnsForSupplement("WS-03.QualificationMissing", stage)) with
        {
            Arguments = new() { { "years", parameters.Number(PractiseYears) } },
            EvidenceFields = ["hospType", "setterIdNo"],
        };
    }

    /// <summary>有效期: 不满100张1年, 100~499张2年, 500张以上3年.</summary>
    [Rule(Item, 2)]
    public Task<ValidityTerm?> TermAsync(CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        var years = snapshot.Form.Number("bedsPlanned") is { } beds
            ? parameters.Table(Validity).Where(r => beds >= r.Number("fromBeds")).MaxBy(r => r.Number("fromBeds"))?.Number("years")
            : null;
        return Task.FromResult(years is { } known ? ValidityTerm.OfYears((int)known) : null);
    }

    private static ParameterRow? Row(FormValues form, IReadOnlyList<ParameterRow> counties) => form.Text("hospSite") is { } site
        ? counties.FirstOrDefault(r => r.Text("county") is { } county && site.Contains(county, StringComparison.Ordinal))
        : null;
}
