namespace Xinyu.Plugins.Construction;

/// <summary>JS-03 城市排水许可证核发; drainage from a site is <see cref="SiteDrainage"/>.</summary>
internal sealed class DrainagePermit(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "JS-03";
    public const string Limits = "JS-03.Limits";
    public const string Pretreatments = "JS-03.Pretreatments";
    public const string MostSiteMonths = "JS-03.MostSiteMonths";
    public const string FromSite = "施工排水";

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Table(Limits,
            [
                new("field", "字段", ParameterKind.Text),
                new("name", "指标", ParameterKind.Text),
                new("least", "下限", ParameterKind.Number),
                new("most", "上限(pH无量纲，其余mg每L)", ParameterKind.Number),
            ],
            ["phValue", "pH值", 6, 9],
            ["codValue", "化学需氧量", null, 500],
            ["ssValue", "悬浮物", null, 400],
            ["oilValue", "动植物油", null, 100])
        .Table(Pretreatments,
            [new("kind", "排水性质", ParameterKind.Text), new("facility", "预处理设施", ParameterKind.Text)],
            ["餐饮废水", "隔油池"],
            ["医疗废水", "消毒池"],
            [FromSite, "沉淀池"])
        .Number(MostSiteMonths, 12, min: 1, max: 60);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [.. Values(snapshot.Form), Pretreatment(stage, snapshot.Form)];

    /// <summary>纳管水质限值: the limits themselves are kept. Each value above is named with how many times it exceeds.</summary>
    [Rule(Item, 1)]
    private List<Finding> Values(FormValues form)
    {
        string[] known = ["phValue", "codValue", "ssValue", "oilValue"];
        var findings = new List<Finding>();
        foreach (var limit in parameters.Table(Limits))
        {
            if (limit.Text("field") is not { } field || !known.Contains(field))
                continue;
            if (form.Number(field) is not { } value)
            {
                if (field != "oilValue" || form.Text("drainKind") == "餐饮废水") findings.Add(Unsettled.On(field));
                continue;
            }

            var (least, most) = (limit.Number("least"), limit.Number("most"));
            var kept = !(value < least) && !(value > most);
            // a pH has no multiple: it is a logarithm, and may lie below
            var measured = least is not null || most is not > 0;
            findings.Add((kept ? Finding.Pass("JS-03.ValueKept")
                : Finding.SuggestRefusal(measured ? "JS-03.ValueOutside" : "JS-03.ValueExceeded")) with
            {
                Arguments = new()
                {
                    { "name", limit.Text("name") }, { "value", value }, { "least", least ?? 0 }, { "most", most ?? 0 },
                    { "times", measured ? 0 : Math.Round((value - most!.Value) / most.Value, 2) },
                },
                EvidenceFields = [field],
            });
        }

        return findings;
    }

    /// <summary>What is missing can still be built: it is returned for supplement.</summary>
    [Rule(Item, 2)]
    private Finding? Pretreatment(CheckStage stage, FormValues form)
    {
        if (form.Text("drainKind") is not { } kind)
            return Unsettled.On("drainKind");
        if (parameters.Table(Pretreatments).FirstOrDefault(r => r.Text("kind") == kind)?.Text("facility") is not { } facility)
            return null;
        return (form.Choices("pretreat").Contains(facility) ? Finding.Pass("JS-03.Pretreated") : Finding.ReturnsForSupplement("JS-03.PretreatmentMissing", stage)) with
        {
            Arguments = new() { { "kind", kind }, { "facility", facility } },
            EvidenceFields = ["drainKind", "pretreat"],
        };
    }
}
