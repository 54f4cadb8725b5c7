namespace Xinyu.Plugins.Culture;

/// <summary>WH-04 文物保护单位建设控制地带内建设工程设计方案审批.</summary>
internal sealed class RelicControlZone(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "WH-04";

    /// <summary>米, the highest building by distance from the relic. 《中华人民共和国文物保护法》第十八条; the last row has no end.</summary>
    public const string Heights = "WH-04.Heights";

    /// <summary>米. 《中华人民共和国文物保护法》.</summary>
    public const string ExcavationDepth = "WH-04.ExcavationDepth";

    private const string ProtectedArea = "保护范围";
    private const string Survey = "考古调查勘探报告";

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Table(Heights,
            [new("within", "与文物本体距离不超过(米)", ParameterKind.Number), new("height", "建筑最高点(米)", ParameterKind.Number)],
            [50, 6],
            [100, 9],
            [null, 12])
        .Number(ExcavationDepth, 1, min: 0, max: 100);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [Authority(stage, snapshot.Form), Height(snapshot.Form), Excavation(stage, snapshot)];

    /// <summary>Within the protected area the city decides nothing, whatever the level; the case goes to who published the relic.</summary>
    [Rule(Item, 1)]
    private static Finding Authority(CheckStage stage, FormValues form)
    {
        var finding = (form.Text("controlZone"), form.Text("relicLevel")) switch
        {
            (ProtectedArea, _) => stage == CheckStage.Decide ? Finding.SuggestRefusal("WH-04.ProtectedArea") : Finding.NeedsPerson("WH-04.ProtectedArea"),
            (_, "全国重点文物保护单位") => Finding.NeedsPerson("WH-04.StateDecides"),
            (_, "省级文物保护单位") => Finding.NeedsPerson("WH-04.ProvinceDecides"),
            (_, null) or (null, _) => Finding.NeedsPerson("WH-04.LevelMissing"),
            _ => Finding.Pass("WH-04.CityDecides"),
        };
        return finding with { Arguments = new() { { "level", form.Text("relicLevel") } }, EvidenceFields = ["relicLevel", "controlZone"] };
    }

    /// <summary>
    /// 限高, in the control zone and its classes. The bands of the text meet: at exactly 50 and 100 metres the stricter one is
    /// taken, as "50米内" includes 50 and the relic is what is to be protected.
    /// </summary>
    [Rule(Item, 2)]
    private Finding? Height(FormValues form)
    {
        if (form.Text("controlZone") == ProtectedArea)
            return null;
        string[] evidence = ["buildHigh", "distanceRelic"];
        if (form.Number("buildHigh") is not { } height || form.Number("distanceRelic") is not { } distance || Most(distance) is not { } most)
            return Finding.NeedsPerson("WH-04.HeightUndetermined") with { EvidenceFields = evidence };
        return (height <= most ? Finding.Pass("WH-04.HeightFits") : Finding.SuggestRefusal("WH-04.TooHigh")) with
        {
            Arguments = new() { { "height", height }, { "distance", distance }, { "most", most } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>"&gt;1米": a pit of exactly one metre needs no survey.</summary>
    [Rule(Item, 2)]
    private Finding? Excavation(CheckStage stage, CaseSnapshot snapshot)
    {
        var depth = snapshot.Form.Number("excavateDepth");
        var limit = parameters.Number(ExcavationDepth);
        if (depth is { } shallow && shallow <= limit)
            return null;
        var finding = depth is null ? Finding.NeedsPerson("WH-04.DepthMissing")
            : snapshot.HasMaterial(Survey) ? Finding.Pass("WH-04.SurveyAttached")
            : Finding.ReturnsForSupplement("WH-04.SurveyMissing", stage);
        return finding with { Arguments = new() { { "depth", depth ?? 0 }, { "limit", limit } }, EvidenceFields = ["excavateDepth"] };
    }

    private decimal? Most(decimal distance) => parameters.Table(Heights)
        .OrderBy(r => r.Number("within") ?? decimal.MaxValue)
        .FirstOrDefault(r => distance <= (r.Number("within") ?? decimal.MaxValue))?.Number("height");
}
