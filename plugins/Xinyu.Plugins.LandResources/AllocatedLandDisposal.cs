namespace Xinyu.Plugins.LandResources;

/// <summary>GT-04 划拨土地使用权转让出租抵押审批.</summary>
internal sealed class AllocatedLandDisposal(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "GT-04";
    public const string Rate = "GT-04.GrantRatePercent";
    public const string CommercialRate = "GT-04.CommercialRatePercent";
    public const string MostRentYears = "GT-04.MostRentYears";

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Number(Rate, 40, min: 0, max: 100)
        .Number(CommercialRate, 60, min: 0, max: 100)
        .Number(MostRentYears, 20, min: 1, max: 70);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [RentYears(stage, snapshot.Form), Mortgage(stage, snapshot.Form)];

    [Rule(Item, 1)]
    private Finding? RentYears(CheckStage stage, FormValues form)
    {
        if (form.Text("dealKind") != "出租")
            return null;
        if (form.Integer("rentYears") is not { } years)
            return Unsettled.On("rentYears");
        var most = parameters.Number(MostRentYears);
        return (years <= most ? Finding.Pass("GT-04.RentWithin") : Finding.BlocksSubmission("GT-04.RentTooLong", stage)) with
        {
            Arguments = new() { { "years", years }, { "most", most } },
            EvidenceFields = ["rentYears"],
        };
    }

    /// <summary>抵押净值校验: what is left of the price when the grant fee is taken off; a mortgage may use it up.</summary>
    [Rule(Item, 2)]
    private Finding? Mortgage(CheckStage stage, FormValues form)
    {
        if (form.Text("dealKind") != "抵押")
            return null;
        string[] evidence = ["mortgageAmount", "dealArea", "assessPrice"];
        if (form.Number("mortgageAmount") is not { } amount || form.Factor("dealArea") is not { } area || form.Factor("assessPrice") is not { } price)
            return Unsettled.On(evidence);
        var most = area * price * (1 - parameters.Number(Rate) / 100) / 10000;
        return (amount <= most ? Finding.Pass("GT-04.MortgageCovered") : Finding.BlocksSubmission("GT-04.MortgageTooHigh", stage)) with
        {
            Arguments = new() { { "amount", amount }, { "most", Math.Round(most, 4) } },
            EvidenceFields = evidence,
        };
    }
}
