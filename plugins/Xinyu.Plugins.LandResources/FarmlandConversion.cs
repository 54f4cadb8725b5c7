namespace Xinyu.Plugins.LandResources;

/// <summary>GT-06 农用地转用和土地征收报批审查; the year's quota is <see cref="ConversionQuota"/>.</summary>
internal sealed class FarmlandConversion(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "GT-06";
    public const string Quotas = "GT-06.Quotas";
    public const string LeastMultiple = "GT-06.LeastMultiple";
    public const string MostMultiple = "GT-06.MostMultiple";
    public const string CompensationShare = "GT-06.CompensationSharePercent";
    private const decimal MuPerHectare = 15;

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Table(Quotas, [new("year", "年度", ParameterKind.Number), new("hectares", "新增建设用地计划指标(公顷)", ParameterKind.Number)])
        .Number(LeastMultiple, 10, min: 0, max: 60)
        .Number(MostMultiple, 30, min: 0, max: 60)
        .Number(CompensationShare, 95, min: 0, max: 100);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [Balance(snapshot.Form), Multiple(stage, snapshot.Form), Compensation(stage, snapshot.Form)];

    /// <summary>占补平衡: 不得上报 is what the review ends with, so it speaks against the batch at every stage.</summary>
    [Rule(Item, 1)]
    private static Finding Balance(FormValues form)
    {
        string[] evidence = ["supplyArable", "arableArea"];
        if (form.Number("supplyArable") is not { } supplied || form.Number("arableArea") is not { } taken)
            return Unsettled.On(evidence);
        return (supplied >= taken ? Finding.Pass("GT-06.Balanced") : Finding.SuggestRefusal("GT-06.NotBalanced")) with
        {
            Arguments = new() { { "supplied", supplied }, { "taken", taken } },
            EvidenceFields = evidence,
        };
    }

    [Rule(Item, 2)]
    private Finding Multiple(CheckStage stage, FormValues form)
    {
        if (form.Number("multiple") is not { } multiple)
            return Unsettled.On("multiple");
        var (least, most) = (parameters.Number(LeastMultiple), parameters.Number(MostMultiple));
        return (multiple >= least && multiple <= most ? Finding.Pass("GT-06.MultipleWithin") : Finding.BlocksSubmission("GT-06.MultipleOutside", stage)) with
        {
            Arguments = new() { { "multiple", multiple }, { "least", least }, { "most", most } },
            EvidenceFields = ["multiple"],
        };
    }

    /// <summary>The yield is of a mu, fifteen of which are a hectare. Too low a sum can be raised: it is returned.</summary>
    [Rule(Item, 2)]
    private Finding Compensation(CheckStage stage, FormValues form)
    {
        string[] evidence = ["compensateFee", "requisitionArea", "yearYield", "multiple"];
        if (form.Number("compensateFee") is not { } fee || form.Factor("requisitionArea") is not { } area
            || form.Factor("yearYield") is not { } yield || form.Factor("multiple") is not { } multiple)
            return Unsettled.On(evidence);
        var least = area * MuPerHectare * yield * multiple / 10000 * parameters.Number(CompensationShare) / 100;
        return (fee >= least ? Finding.Pass("GT-06.CompensationSufficient") : Finding.ReturnsForSupplement("GT-06.CompensationTooLow", stage)) with
        {
            Arguments = new() { { "fee", fee }, { "least", Math.Round(least, 4) } },
            EvidenceFields = evidence,
        };
    }
}
