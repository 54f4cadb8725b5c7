namespace Xinyu.Plugins.LandResources;

/// <summary>GT-07 土地整理复垦开发项目立项审查.</summary>
internal sealed class LandConsolidation(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "GT-07";
    public const string LeastNewArable = "GT-07.LeastNewArable";
    public const string MostSlope = "GT-07.SteepFrom";
    public const string ExpertsAbove = "GT-07.ExpertsAbove";
    private const string Development = "开发";

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Table(LeastNewArable,
            [new("type", "项目类型", ParameterKind.Text), new("percent", "新增耕地率下限(%)", ParameterKind.Number)],
            ["整理", 10],
            ["复垦", 40],
            [Development, 60])
        .Number(MostSlope, 25, min: 0, max: 90)
        .Number(ExpertsAbove, 3, min: 0);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [NewArable(snapshot.Form), Slope(snapshot.Form), CostPerHectare(snapshot.Form)];

    [Rule(Item, 1)]
    private Finding NewArable(FormValues form)
    {
        string[] evidence = ["reclaimType", "newArable", "scaleHa"];
        if (form.Number("newArable") is not { } arable || form.Number("scaleHa") is not { } scale || scale <= 0
            || parameters.Table(LeastNewArable).FirstOrDefault(r => r.Text("type") == form.Text("reclaimType"))?.Number("percent") is not { } least)
            return Unsettled.On(evidence);
        return (arable * 100 >= least * scale ? Finding.Pass("GT-07.ArableSufficient") : Finding.SuggestRefusal("GT-07.ArableTooLittle")) with
        {
            Arguments = new() { { "type", form.Text("reclaimType") }, { "percent", Math.Round(arable * 100 / scale, 2) }, { "least", least } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>From 25 degrees on, that slope included, nothing is developed.</summary>
    [Rule(Item, 1)]
    private Finding? Slope(FormValues form)
    {
        if (form.Text("reclaimType") != Development)
            return null;
        if (form.Number("slope") is not { } slope)
            return Unsettled.On("slope");
        var steep = parameters.Number(MostSlope);
        return (slope >= steep ? Finding.SuggestRefusal("GT-07.TooSteep") : Finding.Pass("GT-07.SlopeAllowed")) with
        {
            Arguments = new() { { "slope", slope }, { "steep", steep } },
            EvidenceFields = ["reclaimType", "slope"],
        };
    }

    /// <summary>The experts' procedure is the officials' to start; three itself is not above three.</summary>
    [Rule(Item, 2)]
    private Finding CostPerHectare(FormValues form)
    {
        string[] evidence = ["investAmount", "scaleHa"];
        if (form.Number("investAmount") is not { } cost || form.Number("scaleHa") is not { } scale || scale <= 0)
            return Unsettled.On(evidence);
        var most = parameters.Number(ExpertsAbove);
        return (cost > most * scale ? Finding.NeedsPerson("GT-07.ExpertsNeeded") : Finding.Pass("GT-07.CostUsual")) with
        {
            Arguments = new() { { "cost", Math.Round(cost / scale, 4) }, { "most", most } },
            EvidenceFields = evidence,
        };
    }
}
