namespace Xinyu.Plugins.UrbanPlanning;

/// <summary>GH-01 建设用地规划许可证核发; lapsing is <see cref="LandUseLapse"/>.</summary>
internal sealed class LandUsePermit(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "GH-01";
    public const string AreaTolerance = "GH-01.AreaTolerancePercent";
    public const string LeastGreen = "GH-01.LeastGreen";
    public const string OldTown = "GH-01.OldTown";
    public const string MostResidentialFar = "GH-01.MostResidentialFar";
    public const string MostIndustrialGreen = "GH-01.MostIndustrialGreen";
    public const string LeastIndustrialFar = "GH-01.LeastIndustrialFar";
    public const string YearsToLand = "GH-01.YearsToLand";
    public const string ReminderDays = "GH-01.ReminderDays";
    private const string Contract = "国有土地使用权出让合同";
    private const string ApprovalItem = "FG-01";
    private const decimal SquareMetresPerHectare = 10000;

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Number(AreaTolerance, 105, min: 100, max: 200)
        .Number(LeastGreen, 30, min: 0, max: 100)
        .Table(OldTown,
            [new("place", "旧城街道", ParameterKind.Text), new("green", "绿地率下限(%)", ParameterKind.Number)],
            ["城南街道", 25],
            ["城北街道", 25])
        .Number(MostResidentialFar, 6, min: 0, max: 20)
        .Number(MostIndustrialGreen, 20, min: 0, max: 100)
        .Number(LeastIndustrialFar, 0.7m, min: 0, max: 10)
        .Number(YearsToLand, 1, min: 1, max: 10)
        .Number(ReminderDays, 30, min: 1, max: 365);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [.. Project(stage, snapshot), .. Indices(stage, snapshot.Form), LandContract(stage, snapshot)];

    /// <summary>
    /// 项目一致性 with the approval, once the register can be asked. An approval of another name only is a contradiction to be
    /// put right; the approved hectares may be exceeded by five per cent, that limit included.
    /// </summary>
    [Rule(Item, 1)]
    private List<Finding> Project(CheckStage stage, CaseSnapshot snapshot)
    {
        if (stage == CheckStage.Submit)
            return [];
        var project = snapshot.Form.Text("planProject");
        var approvals = snapshot.Predecessors.Where(p => p.ItemCode == ApprovalItem).ToList();
        if (approvals.Count == 0 || project is null)
            return [Finding.NeedsPerson("GH-01.CompareApproval") with { EvidenceFields = ["planProject", "netLandArea", "roadLandArea"] }];
        if (approvals.Find(a => a.Values.Text("projectName") == project) is not { } approval)
            return
            [
                Finding.ReturnsForSupplement("GH-01.ProjectDiffers", stage) with
                {
                    Arguments = new() { { "project", project }, { "approved", string.Join("、", approvals.Select(a => a.Values.Text("projectName") ?? a.Number)) } },
                    EvidenceFields = ["planProject"],
                },
            ];
        return
        [
            Finding.Pass("GH-01.ProjectAgrees") with { Arguments = new() { { "project", project }, { "number", approval.Number } }, EvidenceFields = ["planProject"] },
            Area(stage, snapshot.Form, approval),
        ];
    }

    private Finding Area(CheckStage stage, FormValues form, PredecessorSnapshot approval)
    {
        string[] evidence = ["netLandArea", "roadLandArea"];
        if (form.Number("netLandArea") is not { } net || form.Number("roadLandArea") is not { } road || approval.Values.Number("landArea") is not { } hectares)
            return Unsettled.On(evidence);
        var most = hectares * SquareMetresPerHectare * parameters.Number(AreaTolerance) / 100;
        return (net + road <= most ? Finding.Pass("GH-01.AreaWithin") : Finding.ReturnsForSupplement("GH-01.AreaTooLarge", stage)) with
        {
            Arguments = new() { { "area", net + road }, { "hectares", hectares }, { "most", most } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>指标校验, by the kind of land; in the old town less green is enough.</summary>
    [Rule(Item, 2)]
    private List<Finding> Indices(CheckStage stage, FormValues form)
    {
        string[] evidence = ["useNature", "greenLimit", "farLimit"];
        if (form.Text("useNature") is not { } nature || form.Number("greenLimit") is not { } green || form.Number("farLimit") is not { } far)
            return [Unsettled.On(evidence)];
        return nature switch
        {
            "居住用地" => [AtLeast(stage, "Green", "greenLimit", green, LeastGreenAt(form)), AtMost(stage, "Far", "farLimit", far, parameters.Number(MostResidentialFar))],
            "工业用地" => [AtMost(stage, "Green", "greenLimit", green, parameters.Number(MostIndustrialGreen)), AtLeast(stage, "Far", "farLimit", far, parameters.Number(LeastIndustrialFar))],
            _ => [],
        };
    }

    private decimal LeastGreenAt(FormValues form) => form.Text("landSite") is { } site
        ? parameters.Table(OldTown).FirstOrDefault(r => r.Text("place") is { } place && site.Contains(place, StringComparison.Ordinal))?.Number("green") ?? parameters.Number(LeastGreen)
        : parameters.Number(LeastGreen);

    private static Finding AtLeast(CheckStage stage, string index, string field, decimal value, decimal least) =>
        (value >= least ? Finding.Pass($"GH-01.{index}Enough") : Finding.BlocksSubmission($"GH-01.{index}TooLow", stage)) with
        {
            Arguments = new() { { "value", value }, { "limit", least } },
            EvidenceFields = ["useNature", field],
        };

    private static Finding AtMost(CheckStage stage, string index, string field, decimal value, decimal most) =>
        (value <= most ? Finding.Pass($"GH-01.{index}Within") : Finding.BlocksSubmission($"GH-01.{index}TooHigh", stage)) with
        {
            Arguments = new() { { "value", value }, { "limit", most } },
            EvidenceFields = ["useNature", field],
        };

    [Rule(Item, 3)]
    private static Finding? LandContract(CheckStage stage, CaseSnapshot snapshot) => snapshot.Form.Text("acquireMode") != "出让" ? null
        : (snapshot.HasMaterial(Contract) ? Finding.Pass("GH-01.ContractSupplied") : Finding.BlocksSubmission("GH-01.ContractMissing", stage)) with
        {
            Arguments = new() { { "material", Contract } },
            EvidenceFields = ["acquireMode"],
        };
}
