namespace Xinyu.Plugins.Construction;

/// <summary>JS-07 政府投资工程招标文件审查备案.</summary>
internal sealed class TenderDocuments(IPlugInParameters parameters, IWorkingDays workingDays) : ItemRules
{
    public const string Item = "JS-07";
    public const string SaleDays = "JS-07.SaleWorkingDays";
    public const string DaysToOpening = "JS-07.DaysToOpening";
    public const string BondShare = "JS-07.BondSharePercent";
    public const string MostBond = "JS-07.MostBond";

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Number(SaleDays, 5, min: 1, max: 60)
        .Number(DaysToOpening, 20, min: 1, max: 365)
        .Number(BondShare, 2, min: 0, max: 100)
        .Number(MostBond, 80, min: 0);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [Sale(stage, snapshot.Form), Opening(stage, snapshot.Form), Bond(stage, snapshot.Form), WithinBudget(stage, snapshot.Form)];

    /// <summary>
    /// The documents are sold from the day of publication on, that day included, for so many days, five of them working days at
    /// least. Where the calendar of a year is not published yet a person counts, unless the days themselves are too few.
    /// </summary>
    [Rule(Item, 1)]
    private Finding Sale(CheckStage stage, FormValues form)
    {
        string[] evidence = ["publishDate", "sellDays"];
        if (form.Date("publishDate") is not { } published || form.Integer("sellDays") is not { } days || days < 1)
            return Unsettled.On(evidence);
        var least = (int)parameters.Number(SaleDays);
        var fewest = workingDays.After(published.AddDays(-1), least);
        var last = published.AddDays(days - 1);
        var finding = days < least || last < fewest ? Finding.BlocksSubmission("JS-07.SaleTooShort", stage)
            : fewest is null ? Finding.NeedsPerson("JS-07.SaleUncounted")
            : Finding.Pass("JS-07.SaleLongEnough");
        return finding with { Arguments = new() { { "from", published }, { "until", last }, { "least", least } }, EvidenceFields = evidence };
    }

    /// <summary>From the day the documents are given out; the twentieth day after it is not fewer than twenty days.</summary>
    [Rule(Item, 1)]
    private Finding Opening(CheckStage stage, FormValues form)
    {
        string[] evidence = ["publishDate", "openDate"];
        if (form.Date("publishDate") is not { } published || form.Date("openDate") is not { } opened)
            return Unsettled.On(evidence);
        var least = (int)parameters.Number(DaysToOpening);
        return (opened >= published.AddDays(least) ? Finding.Pass("JS-07.OpeningLateEnough") : Finding.BlocksSubmission("JS-07.OpeningTooSoon", stage)) with
        {
            Arguments = new() { { "published", published }, { "opened", opened }, { "least", least } },
            EvidenceFields = evidence,
        };
    }

    [Rule(Item, 1)]
    private Finding Bond(CheckStage stage, FormValues form)
    {
        string[] evidence = ["bidBond", "controlPrice"];
        if (form.Number("bidBond") is not { } bond || form.Number("controlPrice") is not { } price)
            return Unsettled.On(evidence);
        var most = Math.Min(price * parameters.Number(BondShare) / 100, parameters.Number(MostBond));
        return (bond <= most ? Finding.Pass("JS-07.BondWithin") : Finding.BlocksSubmission("JS-07.BondTooHigh", stage)) with
        {
            Arguments = new() { { "bond", bond }, { "most", most } },
            EvidenceFields = evidence,
        };
    }

    [Rule(Item, 2)]
    private static Finding WithinBudget(CheckStage stage, FormValues form)
    {
        string[] evidence = ["controlPrice", "approvedBudget"];
        if (form.Number("controlPrice") is not { } price || form.Number("approvedBudget") is not { } budget)
            return Unsettled.On(evidence);
        return (price <= budget ? Finding.Pass("JS-07.WithinBudget") : Finding.ReturnsForSupplement("JS-07.AboveBudget", stage)) with
        {
            Arguments = new() { { "price", price }, { "budget", budget } },
            EvidenceFields = evidence,
        };
    }
}
