namespace Xinyu.Plugins.LandResources;

/// <summary>GT-01 建设用地审批(国有土地使用权出让划拨供地).</summary>
internal sealed class LandSupply(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "GT-01";
    public const string MostYears = "GT-01.MostYears";
    public const string LowestPrices = "GT-01.LowestPrices";
    public const string AreaDeviation = "GT-01.AreaDeviationPercent";
    public const string Allocation = "划拨";
    private const string Agreement = "协议出让";
    private const string PermitItem = "GH-01";

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Table(MostYears,
            [new("purpose", "土地用途", ParameterKind.Text), new("years", "最高年限(年)", ParameterKind.Number), new("openBidding", "不得协议出让", ParameterKind.Boolean)],
            ["居住", 70, true],
            ["工业", 50, true],
            ["教科文卫体", 50, false],
            ["商业旅游娱乐", 40, true],
            ["综合或其他", 50, false])
        .Table(LowestPrices,
            [new("grade", "土地等别", ParameterKind.Text), new("price", "最低价(元每平方米)", ParameterKind.Number)],
            ["九等", 204],
            ["十等", 168],
            ["十一等", 144],
            ["十二等", 120],
            ["十三等", 96],
            ["十四等", 84],
            ["十五等", 60])
        .Number(AreaDeviation, 1, min: 0, max: 100);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [Years(stage, snapshot.Form), LowestPrice(stage, snapshot.Form), Mode(stage, snapshot.Form), PermittedArea(stage, snapshot)];

    /// <summary>年限上限: the most years themselves may be granted; allocated land has no years.</summary>
    [Rule(Item, 1)]
    private Finding Years(CheckStage stage, FormValues form)
    {
        string[] evidence = ["supplyMode", "landPurpose", "grantYears"];
        var years = form.Integer("grantYears");
        if (form.Text("supplyMode") == Allocation)
            return (years is null ? Finding.Pass("GT-01.NoYearsNeeded") : Finding.BlocksSubmission("GT-01.YearsOnAllocation", stage)) with { EvidenceFields = evidence };
        if (years is null || Purpose(form)?.Number("years") is not { } most)
            return Unsettled.On(evidence);
        return (years <= most ? Finding.Pass("GT-01.YearsWithin") : Finding.BlocksSubmission("GT-01.YearsTooMany", stage)) with
        {
            Arguments = new() { { "purpose", form.Text("landPurpose") }, { "years", years }, { "most", most } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>工业用地最低价, of land that is granted: allocated land has no price.</summary>
    [Rule(Item, 2)]
    private Finding? LowestPrice(CheckStage stage, FormValues form)
    {
        if (form.Text("landPurpose") != "工业" || form.Text("supplyMode") is Allocation)
            return null;
        string[] evidence = ["landGrade", "unitPrice"];
        var lowest = parameters.Table(LowestPrices).FirstOrDefault(r => r.Text("grade") == form.Text("landGrade"))?.Number("price");
        if (lowest is null || form.Number("unitPrice") is not { } price)
            return Unsettled.On(evidence);
        return (price >= lowest ? Finding.Pass("GT-01.PriceSufficient") : Finding.BlocksSubmission("GT-01.PriceTooLow", stage)) with
        {
            Arguments = new() { { "grade", form.Text("landGrade") }, { "price", price }, { "lowest", lowest } },
            EvidenceFields = evidence,
        };
    }

    [Rule(Item, 3)]
    private Finding Mode(CheckStage stage, FormValues form)
    {
        string[] evidence = ["supplyMode", "landPurpose"];
        if (form.Text("supplyMode") is not { } mode || Purpose(form) is not { } purpose)
            return Unsettled.On(evidence);
        var wrong = mode == Agreement && purpose.Boolean("openBidding") == true;
        return (wrong ? Finding.BlocksSubmission("GT-01.MustBeOpen", stage) : Finding.Pass("GT-01.ModeAllowed")) with
        {
            Arguments = new() { { "purpose", form.Text("landPurpose") }, { "mode", mode } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>
    /// The area against the net area of the planning permit: of the project's name, or the only one there is. One per cent is
    /// not above one per cent. A larger deviation is returned: survey or permit can be put right.
    /// </summary>
    [Rule(Item, 3)]
    private Finding? PermittedArea(CheckStage stage, CaseSnapshot snapshot)
    {
        if (stage == CheckStage.Submit)
            return null; // the register is asked once the case is there
        var permits = snapshot.Predecessors.Where(p => p.ItemCode == PermitItem).ToList();
        var permit = permits.Find(p => p.Values.Text("planProject") is { } project && project == snapshot.Form.Text("landProject"))
            ?? (permits.Count == 1 ? permits[0] : null);
        if (permit?.Values.Number("netLandArea") is not { } permitted || permitted <= 0 || snapshot.Form.Number("parcelArea") is not { } area)
            return Finding.NeedsPerson("GT-01.ComparePermit") with { EvidenceFields = ["parcelArea"] };
        var most = parameters.Number(AreaDeviation);
        var within = Math.Abs(area - permitted) * 100 <= most * permitted;
        return (within ? Finding.Pass("GT-01.AreaAsPermitted") : Finding.ReturnsForSupplement("GT-01.AreaDeviates", stage)) with
        {
            Arguments = new() { { "area", area }, { "permitted", permitted }, { "number", permit.Number }, { "most", most } },
            EvidenceFields = ["parcelArea"],
        };
    }

    private ParameterRow? Purpose(FormValues form) => parameters.Table(MostYears).FirstOrDefault(r => r.Text("purpose") == form.Text("landPurpose"));
}
