namespace Xinyu.Plugins.Construction;

/// <summary>JS-05 房屋建筑和市政工程竣工验收备案; the area is <see cref="CompletedArea"/>.</summary>
internal sealed class CompletionRecord(IPlugInParameters parameters, IPlugInClock clock) : ItemRules
{
    public const string Item = "JS-05";
    public const string DaysToFile = "JS-05.DaysToFile";
    public const string AreaDeviation = "JS-05.AreaDeviationPercent";
    private static readonly string[] Roles = ["建设", "勘察", "设计", "施工", "监理"];

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Number(DaysToFile, 15, min: 1, max: 365)
        .Number(AreaDeviation, 3, min: 0, max: 100);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [FiledInTime(snapshot), Quality(snapshot.Form), FiveUnits(snapshot.Form)];

    /// <summary>时效: the fifteenth day is in time. Late filing is recorded all the same, and penalised.</summary>
    [Rule(Item, 1)]
    private Finding FiledInTime(CaseSnapshot snapshot)
    {
        if (snapshot.Form.Date("finishAccept") is not { } finished)
            return Unsettled.On("finishAccept");
        var filed = snapshot.ReceivedOn ?? clock.Today;
        var last = finished.AddDays((int)parameters.Number(DaysToFile));
        return (filed <= last ? Finding.Pass("JS-05.FiledInTime") : Finding.NeedsPerson("JS-05.FiledLate")) with
        {
            Arguments = new() { { "finished", finished }, { "filed", filed }, { "last", last } },
            EvidenceFields = ["finishAccept"],
        };
    }

    [Rule(Item, 1)]
    private static Finding Quality(FormValues form) => form.Text("qualityScore") is not { } quality
        ? Unsettled.On("qualityScore")
        : (quality == "符合备案要求" ? Finding.Pass("JS-05.QualityMet") : Finding.SuggestRefusal("JS-05.QualityNotMet")) with
        {
            Arguments = new() { { "quality", quality } },
            EvidenceFields = ["qualityScore"],
        };

    [Rule(Item, 2)]
    private static Finding FiveUnits(FormValues form)
    {
        var missing = Roles.Except(form.Rows("fiveUnits").Select(r => r.Text("unitRole"))).ToList();
        return (missing.Count == 0 ? Finding.Pass("JS-05.UnitsComplete") : Finding.SuggestRefusal("JS-05.UnitsMissing")) with
        {
            Arguments = new() { { "missing", string.Join("、", missing) } },
            EvidenceFields = ["fiveUnits"],
        };
    }
}
