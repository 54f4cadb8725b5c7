namespace Xinyu.Plugins.UrbanPlanning;

/// <summary>GH-03 建设项目选址意见书核发.</summary>
internal sealed class SiteOpinion(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "GH-03";
    public const string MajorFrom = "GH-03.MajorFrom";
    public const string MajorChoices = "GH-03.MajorChoices";
    public const string WaterProtection = "GH-03.WaterProtection";
    private const string Report = "选址论证报告";

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Number(MajorFrom, 10, min: 0)
        .Number(MajorChoices, 2, min: 1, max: 10)
        .Table(WaterProtection, [new("place", "水源保护区内的地名", ParameterKind.Text)], ["孔目江水源保护区"], ["仙女湖水源保护区"]);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [Choices(stage, snapshot.Form), ArgumentForMajor(stage, snapshot), PollutionDescribed(stage, snapshot.Form), WaterSource(snapshot.Form)];

    [Rule(Item, 1)]
    private Finding Choices(CheckStage stage, FormValues form)
    {
        string[] evidence = ["siteChoices", "needLand"];
        if (form.Number("needLand") is not { } land)
            return Unsettled.On(evidence);
        var least = IsMajor(land) ? parameters.Number(MajorChoices) : 1;
        var count = form.Rows("siteChoices").Count;
        return (count >= least ? Finding.Pass("GH-03.ChoicesEnough") : Finding.BlocksSubmission("GH-03.ChoicesTooFew", stage)) with
        {
            Arguments = new() { { "land", land }, { "count", count }, { "least", least } },
            EvidenceFields = evidence,
        };
    }

    [Rule(Item, 1)]
    private Finding? ArgumentForMajor(CheckStage stage, CaseSnapshot snapshot) =>
        snapshot.Form.Number("needLand") is not { } land || !IsMajor(land) ? null
            : (snapshot.HasMaterial(Report) ? Finding.Pass("GH-03.ReportSupplied") : Finding.BlocksSubmission("GH-03.ReportMissing", stage)) with
            {
                Arguments = new() { { "material", Report } },
                EvidenceFields = ["needLand"],
            };

    [Rule(Item, 1)]
    private static Finding? PollutionDescribed(CheckStage stage, FormValues form) => form.Boolean("pollution") != true ? null
        : (form.Has("pollutionDesc") ? Finding.Pass("GH-03.PollutionDescribed") : Finding.BlocksSubmission("GH-03.PollutionUndescribed", stage)) with
        {
            EvidenceFields = ["pollution", "pollutionDesc"],
        };

    /// <summary>Of a polluting project: a place by name speaks against it, and for the rest the map is for a person.</summary>
    [Rule(Item, 1)]
    private Finding? WaterSource(FormValues form)
    {
        if (form.Boolean("pollution") != true)
            return null;
        var places = parameters.Table(WaterProtection).Select(r => r.Text("place")).OfType<string>().ToList();
        var within = form.Rows("siteChoices").Select(r => r.Text("choiceName")).OfType<string>()
            .Where(name => places.Exists(p => name.Contains(p, StringComparison.Ordinal))).ToList();
        return (within.Count > 0 ? Finding.SuggestRefusal("GH-03.InWaterProtection") : Finding.NeedsPerson("GH-03.OverlayWater")) with
        {
            Arguments = new() { { "sites", string.Join("、", within) } },
            EvidenceFields = ["siteChoices", "pollution"],
        };
    }

    /// <summary>From ten hectares on, those included.</summary>
    private bool IsMajor(decimal land) => land >= parameters.Number(MajorFrom);
}
