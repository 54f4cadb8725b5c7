namespace Xinyu.Plugins.LandResources;

/// <summary>GT-03 采矿许可证核发: years, corners and levels. Fees are <see cref="MiningFees"/>, neighbours <see cref="MiningAreaOverlap"/>.</summary>
internal sealed class MiningLicence(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "GT-03";
    public const string Scales = "GT-03.Scales";
    public const string Recovery = "GT-03.RecoveryRate";
    public const string AreaDeviation = "GT-03.AreaDeviationPercent";
    public const string SmallArea = "GT-03.SmallArea";
    public const string SmallAreaFee = "GT-03.SmallAreaFee";
    public const string FeePerSquareKilometre = "GT-03.FeePerSquareKilometre";
    public const string Rounding = "GT-03.AreaRounding";
    public const string EarlierAreas = "GT-03.EarlierAreas";

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Table(Scales,
            [
                new("scale", "矿山规模", ParameterKind.Text),
                new("years", "最高年限(年)", ParameterKind.Number),
                new("fee", "登记费(元)", ParameterKind.Number),
            ],
            ["大型", 30, 500],
            ["中型", 20, 300],
            ["小型", 10, 200])
        .Number(Recovery, 0.85m, min: 0, max: 1)
        .Number(AreaDeviation, 1, min: 0, max: 100)
        .Number(SmallArea, 0.5m, min: 0)
        .Number(SmallAreaFee, 500, min: 0)
        .Number(FeePerSquareKilometre, 1000, min: 0)
        .Text(Rounding, MiningFees.RoundUp)
        .Table(EarlierAreas,
        [
            new("mine", "矿山名称", ParameterKind.Text),
            new("cornerNo", "点号", ParameterKind.Number),
            new("coordX", "X坐标(米)", ParameterKind.Number),
            new("coordY", "Y坐标(米)", ParameterKind.Number),
        ]);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot)
    {
        var form = snapshot.Form;
        return [YearsByScale(stage, form), YearsByReserves(stage, form), Corners(stage, form), Area(stage, form), Levels(stage, form)];
    }

    [Rule(Item, 2)]
    private Finding YearsByScale(CheckStage stage, FormValues form)
    {
        string[] evidence = ["mineScale", "applyTerm"];
        if (form.Integer("applyTerm") is not { } years
            || parameters.Table(Scales).FirstOrDefault(r => r.Text("scale") == form.Text("mineScale"))?.Number("years") is not { } most)
            return Unsettled.On(evidence);
        return (years <= most ? Finding.Pass("GT-03.YearsWithinScale") : Finding.BlocksSubmission("GT-03.YearsAboveScale", stage)) with
        {
            Arguments = new() { { "scale", form.Text("mineScale") }, { "years", years }, { "most", most } },
            EvidenceFields = evidence,
        };
    }

    [Rule(Item, 2)]
    private Finding YearsByReserves(CheckStage stage, FormValues form)
    {
        string[] evidence = ["reserves", "yearOutput", "applyTerm"];
        if (form.Integer("applyTerm") is not { } years || form.Number("reserves") is not { } reserves
            || form.Number("yearOutput") is not { } output || output <= 0)
            return Unsettled.On(evidence);
        var most = Math.Ceiling(reserves * parameters.Number(Recovery) / output);
        return (years <= most ? Finding.Pass("GT-03.YearsWithinReserves") : Finding.BlocksSubmission("GT-03.YearsAboveReserves", stage)) with
        {
            Arguments = new() { { "years", years }, { "most", most } },
            EvidenceFields = evidence,
        };
    }

    [Rule(Item, 3)]
    private static Finding Corners(CheckStage stage, FormValues form)
    {
        if (!Polygon.TryRead(form.Rows("mineCorners"), out var polygon))
            return Unsettled.On("mineCorners");
        return (polygon.Corners.Count >= 3 && !polygon.RepeatsFirst ? Finding.Pass("GT-03.CornersSound") : Finding.BlocksSubmission("GT-03.CornersWrong", stage)) with
        {
            Arguments = new() { { "count", polygon.Corners.Count } },
            EvidenceFields = ["mineCorners"],
        };
    }

    /// <summary>The shoelace area, of metres, against the square kilometres declared; one per cent itself is no error.</summary>
    [Rule(Item, 3)]
    private Finding? Area(CheckStage stage, FormValues form)
    {
        if (!Polygon.TryRead(form.Rows("mineCorners"), out var polygon) || polygon.Corners.Count < 3 || form.Number("mineArea") is not { } declared)
            return null;
        var computed = polygon.Area / 1_000_000;
        var most = parameters.Number(AreaDeviation);
        return (Math.Abs(computed - declared) * 100 <= most * declared ? Finding.Pass("GT-03.AreaAgrees") : Finding.BlocksSubmission("GT-03.AreaDiffers", stage)) with
        {
            Arguments = new() { { "computed", Math.Round(computed, 6) }, { "declared", declared }, { "most", most } },
            EvidenceFields = ["mineCorners", "mineArea"],
        };
    }

    [Rule(Item, 3)]
    private static Finding Levels(CheckStage stage, FormValues form)
    {
        string[] evidence = ["topElevation", "bottomElevation"];
        if (form.Number("topElevation") is not { } top || form.Number("bottomElevation") is not { } bottom)
            return Unsettled.On(evidence);
        return (top > bottom ? Finding.Pass("GT-03.LevelsInOrder") : Finding.BlocksSubmission("GT-03.LevelsReversed", stage)) with
        {
            Arguments = new() { { "top", top }, { "bottom", bottom } },
            EvidenceFields = evidence,
        };
    }
}
