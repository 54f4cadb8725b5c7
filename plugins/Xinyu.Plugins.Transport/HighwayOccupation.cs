using Xinyu.Plugins.Fees;

namespace Xinyu.Plugins.Transport;

/// <summary>JT-06 占用挖掘公路及架埋管线审批.</summary>
internal sealed class HighwayOccupation(IPlugInParameters parameters) : ItemRules, IFeeFormula
{
    public const string Item = "JT-06";

    /// <summary>米 and 元每平方米 by grade of highway. 《中华人民共和国公路法》第五十六条 and the province's 公路路产损坏赔偿标准; the prices are placeholders.</summary>
    public const string Grades = "JT-06.Grades";

    /// <summary>米. 《公路工程技术标准》(JTG B01).</summary>
    public const string BuryDepth = "JT-06.BuryDepth";

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Table(Grades,
            [
                new("grade", "公路等级", ParameterKind.Text),
                new("clearance", "最小净空高度(米)", ParameterKind.Number),
                new("zone", "建筑控制区(米)", ParameterKind.Number),
                new("price", "补偿单价(元每平方米)", ParameterKind.Number),
            ],
            ["国道", 5.5m, 20, 300],
            ["省道", 5.5m, 15, 250],
            ["县道", 5.0m, 10, 200],
            ["乡道", 5.0m, 5, 150])
        .Number(BuryDepth, 1.0m, min: 0, max: 20);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [Clearance(snapshot.Form), Depth(snapshot.Form), Zone(stage, snapshot.Form)];

    [Rule(Item, 1)]
    private Finding? Clearance(FormValues form) => form.Text("occupyKind") == "跨越架空"
        ? AtLeast(form, "clearHeight", Row(form)?.Number("clearance"), "JT-06.ClearanceFits", "JT-06.ClearanceTooLow")
        : null;

    [Rule(Item, 1)]
    private Finding? Depth(FormValues form) => form.Text("occupyKind") == "穿越埋设"
        ? AtLeast(form, "buryDepth", parameters.Number(BuryDepth), "JT-06.DepthFits", "JT-06.DepthTooSmall")
        : null;

    /// <summary>
    /// 建筑控制区. "小于": a distance of exactly the zone lies outside. The catalogue's list has no 专项意见, so a person looks for it
    /// among what was handed in and has it supplied.
    /// </summary>
    [Rule(Item, 2)]
    private Finding Zone(CheckStage stage, FormValues form)
    {
        var zone = Row(form)?.Number("zone");
        var distance = form.Number("edgeDistance");
        var finding = zone is null || distance is null ? Finding.NeedsPerson("JT-06.ZoneUndetermined")
            : distance >= zone ? Finding.Pass("JT-06.OutsideZone")
            : stage == CheckStage.Decide ? Finding.NeedsPerson("JT-06.InsideZone")
            : Finding.SuggestSupplement("JT-06.InsideZone");
        return finding with
        {
            Arguments = new() { { "grade", form.Text("highwayGrade") }, { "distance", distance ?? 0 }, { "zone", zone ?? 0 } },
            EvidenceFields = ["edgeDistance", "highwayGrade"],
        };
    }

    [Rule(Item, 2)]
    public Task<IReadOnlyList<FeeLine>> ComputeAsync(CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FeeLine>>(
            snapshot.Form.Number("occupyArea") is { } area and > 0 && Row(snapshot.Form)?.Number("price") is { } price
                ? [new FeeLine("JT-06.Compensation", area, price, "《中华人民共和国公路法》及省交通、物价部门核定的公路路产损坏赔偿标准")]
                : []);

    private static Finding AtLeast(FormValues form, string field, decimal? least, string met, string unmet)
    {
        var value = form.Number(field);
        var finding = value is null || least is null ? Finding.NeedsPerson("JT-06.ValueMissing")
            : value >= least ? Finding.Pass(met)
            : Finding.SuggestRefusal(unmet);
        return finding with
        {
            Arguments = new() { { "value", value ?? 0 }, { "least", least ?? 0 }, { "grade", form.Text("highwayGrade") } },
            EvidenceFields = [field, "highwayGrade"],
        };
    }

    private ParameterRow? Row(FormValues form) =>
        form.Text("highwayGrade") is { } grade ? parameters.Table(Grades).FirstOrDefault(r => r.Text("grade") == grade) : null;
}
