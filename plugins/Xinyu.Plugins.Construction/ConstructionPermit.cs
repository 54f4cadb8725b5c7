namespace Xinyu.Plugins.Construction;

/// <summary>JS-01 建筑工程施工许可证核发; the developer's limit is <see cref="DeveloperScale"/>, lapsing <see cref="StartReminders"/>.</summary>
internal sealed class ConstructionPermit(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "JS-01";
    public const string ExemptInvestment = "JS-01.ExemptInvestment";
    public const string ExemptArea = "JS-01.ExemptArea";
    public const string ShortFunds = "JS-01.FundsUnderOneYear";
    public const string LongFunds = "JS-01.FundsFromOneYear";
    public const string MonthsToStart = "JS-01.MonthsToStart";
    public const string Extensions = "JS-01.Extensions";
    public const string ReminderDays = "JS-01.ReminderDays";

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Number(ExemptInvestment, 30, min: 0)
        .Number(ExemptArea, 300, min: 0)
        .Number(ShortFunds, 50, min: 0, max: 100)
        .Number(LongFunds, 30, min: 0, max: 100)
        .Number(MonthsToStart, 3, min: 1, max: 24)
        .Number(Extensions, 2, min: 0, max: 10)
        .Number(ReminderDays, 15, min: 1, max: 60);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [Exempt(snapshot.Form), PeriodInOrder(stage, snapshot.Form), Funds(snapshot.Form), Supervisor(stage, snapshot.Form)];

    /// <summary>免办判定: either is enough, and the limits themselves are exempt. A hint: who wants a permit may have one.</summary>
    [Rule(Item, 1)]
    private Finding? Exempt(FormValues form)
    {
        string[] evidence = ["constructInvest", "constructArea"];
        if (form.Number("constructInvest") is not { } investment || form.Number("constructArea") is not { } area)
            return Unsettled.On(evidence);
        var exempt = investment <= parameters.Number(ExemptInvestment) || area <= parameters.Number(ExemptArea);
        return (exempt ? Finding.NeedsPerson("JS-01.PermitNotNeeded") : Finding.Pass("JS-01.PermitNeeded")) with
        {
            Arguments = new() { { "investment", investment }, { "area", area } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>The funds' rule presumes a period.</summary>
    [Rule(Item, 2)]
    private static Finding? PeriodInOrder(CheckStage stage, FormValues form) =>
        form.Date("planStart") is { } start && form.Date("planEnd") is { } end && end < start
            ? Finding.BlocksSubmission("JS-01.EndBeforeStart", stage) with
            {
                Arguments = new() { { "start", start }, { "end", end } },
                EvidenceFields = ["planStart", "planEnd"],
            }
            : null;

    /// <summary>
    /// 资金到位. Start and end both count as days of work. Exactly a year is not short of a year, so it asks for the lower share,
    /// although the text names only what is shorter and what is longer.
    /// </summary>
    [Rule(Item, 2)]
    private Finding Funds(FormValues form)
    {
        string[] evidence = ["planStart", "planEnd", "contractPrice", "fundsInPlace"];
        if (form.Date("planStart") is not { } start || form.Date("planEnd") is not { } end || end < start
            || form.Number("contractPrice") is not { } price || price <= 0 || form.Number("fundsInPlace") is not { } funds)
            return Unsettled.On(evidence);
        var underOneYear = end.AddDays(1) < start.AddYears(1);
        var least = parameters.Number(underOneYear ? ShortFunds : LongFunds);
        return (funds * 100 >= least * price ? Finding.Pass("JS-01.FundsInPlace") : Finding.SuggestRefusal("JS-01.FundsMissing")) with
        {
            Arguments = new() { { "start", start }, { "end", end }, { "percent", Math.Round(funds * 100 / price, 2) }, { "least", least } },
            EvidenceFields = evidence,
        };
    }

    [Rule(Item, 3)]
    private static Finding? Supervisor(CheckStage stage, FormValues form) => form.Boolean("needSupervise") != true ? null
        : (form.Has("supervisorName") ? Finding.Pass("JS-01.SupervisorNamed") : Finding.BlocksSubmission("JS-01.SupervisorMissing", stage)) with
        {
            EvidenceFields = ["needSupervise", "supervisorName"],
        };
}
