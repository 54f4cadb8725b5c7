namespace Xinyu.Plugins.LandResources;

/// <summary>GT-05 临时用地审批.</summary>
internal sealed class TemporaryLandUse(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "GT-05";
    public const string MostMonths = "GT-05.MostMonths";
    public const string ArableBond = "GT-05.ArableBond";
    public const string OtherBond = "GT-05.OtherBond";
    public const string RestorationDays = "GT-05.RestorationDays";
    private const string PlanningConsent = "城市规划区内规划部门同意意见";

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Number(MostMonths, 24, min: 1, max: 60)
        .Number(ArableBond, 10, min: 0)
        .Number(OtherBond, 5, min: 0)
        .Number(RestorationDays, 30, min: 1, max: 365);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [Months(stage, snapshot.Form), Consent(stage, snapshot), ArableWithinArea(stage, snapshot.Form), Bond(stage, snapshot.Form)];

    [Rule(Item, 1)]
    private Finding Months(CheckStage stage, FormValues form)
    {
        if (form.Integer("useMonths") is not { } months)
            return Unsettled.On("useMonths");
        var most = parameters.Number(MostMonths);
        return (months <= most ? Finding.Pass("GT-05.MonthsWithin") : Finding.BlocksSubmission("GT-05.MonthsTooMany", stage)) with
        {
            Arguments = new() { { "months", months }, { "most", most } },
            EvidenceFields = ["useMonths"],
        };
    }

    [Rule(Item, 1)]
    private static Finding? Consent(CheckStage stage, CaseSnapshot snapshot) => snapshot.Form.Boolean("inPlanArea") != true ? null
        : (snapshot.HasMaterial(PlanningConsent) ? Finding.Pass("GT-05.ConsentSupplied") : Finding.BlocksSubmission("GT-05.ConsentMissing", stage)) with
        {
            Arguments = new() { { "material", PlanningConsent } },
            EvidenceFields = ["inPlanArea"],
        };

    /// <summary>The bond's formula presumes it.</summary>
    [Rule(Item, 2)]
    private static Finding? ArableWithinArea(CheckStage stage, FormValues form) =>
        form.Number("tempArea") is { } area && form.Number("tempArable") is { } arable && arable > area
            ? Finding.BlocksSubmission("GT-05.ArableAboveArea", stage) with
            {
                Arguments = new() { { "area", area }, { "arable", arable } },
                EvidenceFields = ["tempArea", "tempArable"],
            }
            : null;

    /// <summary>What too low a bond leads to the text leaves open: it can be raised, so it is returned for supplement.</summary>
    [Rule(Item, 2)]
    private Finding Bond(CheckStage stage, FormValues form)
    {
        string[] evidence = ["recoverBond", "tempArea", "tempArable"];
        if (form.Number("recoverBond") is not { } bond || form.Number("tempArea") is not { } area || form.Number("tempArable") is not { } arable)
            return Unsettled.On(evidence);
        var least = arable * parameters.Number(ArableBond) + Math.Max(0, area - arable) * parameters.Number(OtherBond);
        return (bond >= least ? Finding.Pass("GT-05.BondSufficient") : Finding.ReturnsForSupplement("GT-05.BondTooLow", stage)) with
        {
            Arguments = new() { { "bond", bond }, { "least", least } },
            EvidenceFields = evidence,
        };
    }
}
