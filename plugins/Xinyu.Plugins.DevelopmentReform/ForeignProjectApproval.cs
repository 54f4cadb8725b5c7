namespace Xinyu.Plugins.DevelopmentReform;

/// <summary>FG-04 外商投资项目核准.</summary>
internal sealed class ForeignProjectApproval(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "FG-04";
    public const string RegisteredShares = "FG-04.RegisteredShares";
    public const string ProvinceFrom = "FG-04.ProvinceFrom";

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Table(RegisteredShares,
            [
                new("upTo", "投资总额至(万美元，含；空为以上)", ParameterKind.Number),
                new("part", "注册资本比例分子", ParameterKind.Number),
                new("of", "注册资本比例分母", ParameterKind.Number),
                new("below", "投资总额不足(万美元)", ParameterKind.Number),
                new("floor", "则不低于(万美元)", ParameterKind.Number),
            ],
            [300, 7, 10, null, null],
            [1000, 5, 10, 420, 210],
            [3000, 4, 10, 1250, 500],
            [null, 1, 3, 3600, 1200])
        .Number(ProvinceFrom, 3000, min: 0);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [RegisteredShare(stage, snapshot.Form), Forbidden(snapshot.Form), Province(snapshot.Form)];

    /// <summary>
    /// 注册资本与投资总额比例. What a share below it leads to the text leaves open; the investors can raise the registered
    /// capital, so it is returned for supplement.
    /// </summary>
    [Rule(Item, 1)]
    private Finding RegisteredShare(CheckStage stage, FormValues form)
    {
        string[] evidence = ["totalInvestUsd", "registeredUsd"];
        if (form.Number("totalInvestUsd") is not { } total || form.Number("registeredUsd") is not { } registered
            || Bracket(total) is not { } row || row.Number("part") is not { } part || row.Number("of") is not { } of || of <= 0)
            return Unsettled.On(evidence);
        var floor = row.Number("below") is { } below && total < below ? row.Number("floor") ?? 0 : 0;
        // 1/3 does not end as a decimal: compare before dividing
        var enough = registered * of >= total * part && registered >= floor;
        return (enough ? Finding.Pass("FG-04.RegisteredSufficient") : Finding.ReturnsForSupplement("FG-04.RegisteredTooLow", stage)) with
        {
            Arguments = new() { { "total", total }, { "registered", registered }, { "required", Math.Max(floor, Math.Ceiling(total * part / of * 100) / 100) } },
            EvidenceFields = evidence,
        };
    }

    [Rule(Item, 2)]
    private static Finding Forbidden(FormValues form) => form.Text("guideCategory") is not { } category
        ? Unsettled.On("guideCategory")
        : (category == "禁止类" ? Finding.SuggestRefusal("FG-04.Forbidden") : Finding.Pass("FG-04.NotForbidden")) with
        {
            Arguments = new() { { "category", category } },
            EvidenceFields = ["guideCategory"],
        };

    /// <summary>权限判定: the city only gives its opinion and passes the case on; 3000 itself is the province's.</summary>
    [Rule(Item, 2)]
    private Finding? Province(FormValues form)
    {
        var total = form.Number("totalInvestUsd");
        if (form.Text("guideCategory") is "禁止类" or null || total is null)
            return null;
        var province = form.Text("guideCategory") == "限制类" || total >= parameters.Number(ProvinceFrom);
        return (province ? Finding.NeedsPerson("FG-04.ForProvince") : Finding.Pass("FG-04.ForCity")) with
        {
            Arguments = new() { { "category", form.Text("guideCategory") }, { "total", total } },
            EvidenceFields = ["guideCategory", "totalInvestUsd"],
        };
    }

    private ParameterRow? Bracket(decimal total) => parameters.Table(RegisteredShares)
        .OrderBy(r => r.Number("upTo") ?? decimal.MaxValue).FirstOrDefault(r => total <= (r.Number("upTo") ?? decimal.MaxValue));
}
