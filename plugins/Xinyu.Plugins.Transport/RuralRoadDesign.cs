namespace Xinyu.Plugins.Transport;

/// <summary>JT-07 农村公路建设项目施工图设计审查.</summary>
internal sealed class RuralRoadDesign(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "JT-07";

    /// <summary>米 and 万元每公里 by class of road. 《农村公路建设管理办法》 and 《公路工程技术标准》(JTG B01); the costs are placeholders.</summary>
    public const string Levels = "JT-07.Levels";

    /// <summary>% above the usual cost from which an explanation is due.</summary>
    public const string CostTolerance = "JT-07.CostTolerance";

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Table(Levels,
            [
                new("level", "公路等级", ParameterKind.Text),
                new("width", "路基最小宽度(米)", ParameterKind.Number),
                new("cost", "每公里造价上限(万元)", ParameterKind.Number),
            ],
            ["四级", 4.5m, 40],
            ["三级", 7.5m, 120],
            ["二级", 8.5m, 400])
        .Number(CostTolerance, 50, min: 0, max: 500);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [Funds(stage, snapshot.Form), Width(snapshot.Form), Cost(snapshot.Form)];

    /// <summary>The sources must add up to the budget: a form that contradicts itself is corrected before it is filed.</summary>
    [Rule(Item, 1)]
    private static Finding Funds(CheckStage stage, FormValues form)
    {
        string[] evidence = ["fundArrange", "drawBudget"];
        if (form.Number("drawBudget") is not { } budget)
            return Finding.NeedsPerson("JT-07.BudgetMissing") with { EvidenceFields = evidence };
        var sum = form.Rows("fundArrange").Sum(r => r.Number("fundSum") ?? 0);
        return (sum == budget ? Finding.Pass("JT-07.FundsAddUp") : Finding.BlocksSubmission("JT-07.FundsDiffer", stage)) with
        {
            Arguments = new() { { "sum", sum }, { "budget", budget } },
            EvidenceFields = evidence,
        };
    }

    [Rule(Item, 1)]
    private Finding Width(FormValues form)
    {
        string[] evidence = ["subgradeWidth", "ruralLevel"];
        if (form.Number("subgradeWidth") is not { } width || Row(form)?.Number("width") is not { } least)
            return Finding.NeedsPerson("JT-07.WidthUndetermined") with { EvidenceFields = evidence };
        return (width >= least ? Finding.Pass("JT-07.WidthFits") : Finding.SuggestRefusal("JT-07.WidthTooSmall")) with
        {
            Arguments = new() { { "level", form.Text("ruralLevel") }, { "width", width }, { "least", least } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>"超参数上限50%": more than one and a half times the usual cost needs an explanation, exactly that much does not.</summary>
    [Rule(Item, 1)]
    private Finding Cost(FormValues form)
    {
        string[] evidence = ["drawBudget", "roadLengthKm"];
        if (form.Number("drawBudget") is not { } budget || form.Number("roadLengthKm") is not ({ } length and > 0) || Row(form)?.Number("cost") is not { } usual)
            return Finding.NeedsPerson("JT-07.CostUndetermined") with { EvidenceFields = evidence };
        var most = usual * (1 + parameters.Number(CostTolerance) / 100);
        // compared without dividing, so that nothing is lost to rounding
        return (budget <= most * length ? Finding.Pass("JT-07.CostUsual") : Finding.NeedsPerson("JT-07.CostToExplain")) with
        {
            Arguments = new() { { "cost", Math.Round(budget / length, 2) }, { "most", most } },
            EvidenceFields = evidence,
        };
    }

    private ParameterRow? Row(FormValues form) =>
        form.Text("ruralLevel") is { } level ? parameters.Table(Levels).FirstOrDefault(r => r.Text("level") == level) : null;
}
