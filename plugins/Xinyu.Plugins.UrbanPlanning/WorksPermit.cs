namespace Xinyu.Plugins.UrbanPlanning;

/// <summary>GH-02 建设工程规划许可证核发; the fee is <see cref="InfrastructureFee"/>.</summary>
internal sealed class WorksPermit(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "GH-02";
    public const string ParkingPerHousehold = "GH-02.ParkingPerHousehold";
    public const string ParkingPerHundred = "GH-02.ParkingPerHundredSquareMetres";
    public const string SunFactor = "GH-02.SunFactor";
    public const string FeePrice = "GH-02.FeePrice";
    public const string IndustrialReduction = "GH-02.IndustrialReductionPercent";
    public const string ExemptWords = "GH-02.ExemptWords";
    public const string Residential = "住宅";
    public const string Industrial = "工业厂房";

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Number(ParkingPerHousehold, 0.3m, min: 0, max: 10)
        .Number(ParkingPerHundred, 0.5m, min: 0, max: 10)
        .Number(SunFactor, 1.1m, min: 0, max: 5)
        .Number(FeePrice, 45, min: 0)
        .Number(IndustrialReduction, 50, min: 0, max: 100)
        .Table(ExemptWords, [new("word", "工程名称所含的词", ParameterKind.Text)], ["经济适用"], ["廉租"]);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [.. Indices(stage, snapshot), Parking(stage, snapshot.Form), Sun(stage, snapshot.Form), FeeExemption(snapshot.Form)];

    /// <summary>指标比对 with the land's permit: at its limits a design is within. 退回: a design can be changed.</summary>
    [Rule(Item, 1)]
    private static List<Finding> Indices(CheckStage stage, CaseSnapshot snapshot)
    {
        if (stage == CheckStage.Submit)
            return []; // the register is asked once the case is there
        string[] evidence = ["siteArea", "aboveArea", "footprint", "greenArea", "buildHeight"];
        var form = snapshot.Form;
        if (form.Number("siteArea") is not { } site || site <= 0 || form.Number("aboveArea") is not { } above || form.Number("footprint") is not { } footprint
            || form.Number("greenArea") is not { } green || form.Number("buildHeight") is not { } height)
            return [Unsettled.On(evidence)];
        if (Permit(snapshot) is not { } permit || permit.Values.Number("farLimit") is not { } far || permit.Values.Number("densityLimit") is not { } density
            || permit.Values.Number("greenLimit") is not { } leastGreen || permit.Values.Number("heightLimit") is not { } most)
            return [Finding.NeedsPerson("GH-02.ComparePermit") with { EvidenceFields = evidence }];
        return
        [
            Limit("Far", above <= far * site, Math.Round(above / site, 4), far, "aboveArea"),
            Limit("Density", footprint * 100 <= density * site, Math.Round(footprint * 100 / site, 2), density, "footprint"),
            Limit("Green", green * 100 >= leastGreen * site, Math.Round(green * 100 / site, 2), leastGreen, "greenArea"),
            Limit("Height", height <= most, height, most, "buildHeight"),
        ];

        Finding Limit(string index, bool kept, decimal value, decimal limit, string field) =>
            (kept ? Finding.Pass($"GH-02.{index}Kept") : Finding.ReturnsForSupplement($"GH-02.{index}Broken", stage)) with
            {
                Arguments = new() { { "value", value }, { "limit", limit }, { "number", permit.Number } },
                EvidenceFields = ["siteArea", field],
            };
    }

    /// <summary>The permit whose project the work's name carries, or the only one there is.</summary>
    private static PredecessorSnapshot? Permit(CaseSnapshot snapshot)
    {
        var permits = snapshot.Predecessors.Where(p => p.ItemCode == LandUsePermit.Item).ToList();
        return permits.Find(p => p.Values.Text("planProject") is { } project && snapshot.Form.Text("workName")?.Contains(project, StringComparison.Ordinal) == true)
            ?? (permits.Count == 1 ? permits[0] : null);
    }

    /// <summary>停车配建: a fraction of a place is a place to be built.</summary>
    [Rule(Item, 2)]
    private Finding? Parking(CheckStage stage, FormValues form)
    {
        decimal? least;
        switch (form.Text("workKind"))
        {
            case Residential:
                least = form.Number("householdCount") * parameters.Number(ParkingPerHousehold);
                break;
            case "商业" or "办公":
                least = form.Number("aboveArea") / 100 * parameters.Number(ParkingPerHundred);
                break;
            default:
                return null;
        }

        string[] evidence = ["workKind", "parkingCount", "householdCount", "aboveArea"];
        if (least is null || form.Number("parkingCount") is not { } places)
            return Unsettled.On(evidence);
        return (places >= least ? Finding.Pass("GH-02.ParkingEnough") : Finding.ReturnsForSupplement("GH-02.ParkingTooLittle", stage)) with
        {
            Arguments = new() { { "places", places }, { "least", Math.Ceiling(least.Value) } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>日照间距; without a distance there may be no home to the north, which a person sees from the plan.</summary>
    [Rule(Item, 2)]
    private Finding? Sun(CheckStage stage, FormValues form)
    {
        if (form.Text("workKind") != Residential)
            return null;
        string[] evidence = ["sunSpacing", "buildHeight"];
        if (form.Number("sunSpacing") is not { } distance || form.Number("buildHeight") is not { } height)
            return Finding.NeedsPerson("GH-02.SunUnknown") with { EvidenceFields = evidence };
        var least = height * parameters.Number(SunFactor);
        return (distance >= least ? Finding.Pass("GH-02.SunEnough") : Finding.ReturnsForSupplement("GH-02.SunTooLittle", stage)) with
        {
            Arguments = new() { { "distance", distance }, { "least", least } },
            EvidenceFields = evidence,
        };
    }

    [Rule(Item, 3)]
    private Finding? FeeExemption(FormValues form) => IsExempt(form, parameters)
        ? Finding.NeedsPerson("GH-02.FeeExempt") with { EvidenceFields = ["workName", "workKind"] }
        : null;

    /// <summary>经济适用住房和廉租住房, known by the work's name.</summary>
    public static bool IsExempt(FormValues form, IPlugInParameters parameters) =>
        form.Text("workKind") == Residential && form.Text("workName") is { } name
        && parameters.Table(ExemptWords).Any(r => r.Text("word") is { } word && name.Contains(word, StringComparison.Ordinal));
}
