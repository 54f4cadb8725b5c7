namespace Xinyu.Plugins.Health;

/// <summary>WS-02 食品卫生许可证核发.</summary>
internal sealed class FoodHygiene(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "WS-02";

    /// <summary>Kitchen against dining area, by dining area in 平方米. 《食品卫生许可证管理办法》 and 《餐饮业和集体用餐配送单位卫生规范》.</summary>
    public const string KitchenRatios = "WS-02.KitchenRatios";

    /// <summary>平方米. As <see cref="KitchenRatios"/>.</summary>
    public const string ColdDishRoom = "WS-02.ColdDishRoom";

    /// <summary>个 seats above which a canteen keeps samples or shows a test.</summary>
    public const string CanteenSeats = "WS-02.CanteenSeats";

    private const string TestReport = "产品检验合格报告";
    private static readonly string[] Delicate = ["裱花蛋糕", "生食海产品"];

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Table(KitchenRatios,
            [new("upTo", "就餐面积不超过(平方米)", ParameterKind.Number), new("ratio", "厨房与就餐面积之比", ParameterKind.Number)],
            [150, 0.5m],
            [500, 0.33m],
            [1000, 0.25m])
        .Number(ColdDishRoom, 5, min: 0, max: 1000)
        .Number(CanteenSeats, 100, min: 0, max: 10000);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [Kitchen(snapshot.Form), ColdDishes(snapshot.Form), ExtraReview(snapshot.Form), Canteen(stage, snapshot)];

    /// <summary>
    /// 餐饮面积比例, for catering; canteens have standards of their own. "150平方米以下" includes 150, so each band includes its upper
    /// end. Above 1000 the text names no ratio: a person judges.
    /// </summary>
    [Rule(Item, 1)]
    private Finding? Kitchen(FormValues form)
    {
        if (form.Text("foodKind") != "餐饮服务")
            return null;
        string[] evidence = ["kitchenArea", "diningArea"];
        if (form.Number("kitchenArea") is not { } kitchen || form.Number("diningArea") is not ({ } dining and > 0)
            || parameters.Table(KitchenRatios).OrderBy(r => r.Number("upTo")).FirstOrDefault(r => dining <= r.Number("upTo"))?.Number("ratio") is not { } ratio)
            return Finding.NeedsPerson("WS-02.KitchenUndetermined") with { EvidenceFields = evidence };
        return (kitchen >= ratio * dining ? Finding.Pass("WS-02.KitchenFits") : Finding.SuggestRefusal("WS-02.KitchenTooSmall")) with
        {
            Arguments = new() { { "kitchen", kitchen }, { "dining", dining }, { "ratio", ratio } },
            EvidenceFields = evidence,
        };
    }

    [Rule(Item, 1)]
    private Finding? ColdDishes(FormValues form)
    {
        if (!form.Choices("foodScope").Contains("凉菜"))
            return null;
        var least = parameters.Number(ColdDishRoom);
        var room = form.Number("coldDishRoom");
        var finding = room is null ? Finding.NeedsPerson("WS-02.ColdDishRoomMissing")
            : room >= least ? Finding.Pass("WS-02.ColdDishRoomFits")
            : Finding.SuggestRefusal("WS-02.ColdDishRoomTooSmall");
        return finding with { Arguments = new() { { "room", room ?? 0 }, { "least", least } }, EvidenceFields = ["foodScope", "coldDishRoom"] };
    }

    /// <summary>One more level of review: the posts are the host's, so the finding asks the reviewer to bring in another.</summary>
    [Rule(Item, 2)]
    private static Finding? ExtraReview(FormValues form)
    {
        var chosen = form.Choices("foodScope").Where(Delicate.Contains).ToList();
        return chosen.Count == 0
            ? null
            : Finding.NeedsPerson("WS-02.ExtraReview") with { Arguments = new() { { "scope", string.Join("、", chosen) } }, EvidenceFields = ["foodScope"] };
    }

    /// <summary>
    /// "大于100": exactly 100 seats need neither. The rule on keeping samples may be part of the hygiene rules handed in, which a
    /// person reads.
    /// </summary>
    [Rule(Item, 2)]
    private Finding? Canteen(CheckStage stage, CaseSnapshot snapshot)
    {
        if (snapshot.Form.Text("foodKind") is not ("学校食堂" or "集体食堂"))
            return null;
        var seats = snapshot.Form.Number("seatTotal");
        if (seats <= parameters.Number(CanteenSeats))
            return null;
        var finding = seats is null ? Finding.NeedsPerson("WS-02.SeatsMissing")
            : snapshot.HasMaterial(TestReport) ? Finding.Pass("WS-02.TestReportAttached")
            : Finding.ReturnsForSupplement("WS-02.TestReportMissing", stage);
        return finding with
        {
            Arguments = new() { { "seats", seats ?? 0 }, { "most", parameters.Number(CanteenSeats) } },
            EvidenceFields = ["seatTotal", "foodKind"],
        };
    }
}
