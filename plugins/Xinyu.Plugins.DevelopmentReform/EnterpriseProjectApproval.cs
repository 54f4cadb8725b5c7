namespace Xinyu.Plugins.DevelopmentReform;

/// <summary>FG-01 企业投资项目核准.</summary>
internal sealed class EnterpriseProjectApproval(IPlugInParameters parameters, IPlugInClock clock) : ItemRules
{
    public const string Item = "FG-01";
    public const string FundsTolerance = "FG-01.FundsTolerance";
    public const string CapitalRatios = "FG-01.CapitalRatios";
    public const string OtherCapitalRatio = "FG-01.OtherCapitalRatio";
    public const string YearsToStart = "FG-01.YearsToStart";
    public const string ReminderDays = "FG-01.ReminderDays";

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Number(FundsTolerance, 0.01m, min: 0, max: 100)
        .Table(CapitalRatios,
            [new("industry", "行业", ParameterKind.Text), new("percent", "最低资本金比例(%)", ParameterKind.Number)],
            ["钢铁", 40],
            ["电解铝", 35],
            ["水泥", 35],
            ["煤炭", 35],
            ["交通运输", 35],
            ["房地产开发", 35],
            ["邮电", 25],
            ["化肥", 25])
        .Number(OtherCapitalRatio, 20, min: 0, max: 100)
        .Number(YearsToStart, 2, min: 1, max: 10)
        .Number(ReminderDays, 60, min: 1, max: 365);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
    [
        FundsAddUp(stage, snapshot.Form),
        CapitalRatio(stage, snapshot.Form),
        FinishAfterStart(stage, snapshot.Form),
        StartNotBeforeAcceptance(stage, snapshot),
    ];

    /// <summary>资金构成校验. The tolerance itself is still equal.</summary>
    [Rule(Item, 1)]
    private Finding FundsAddUp(CheckStage stage, FormValues form)
    {
        string[] evidence = ["totalInvestment", "capitalFund", "bankLoan", "otherFund"];
        if (form.Number("totalInvestment") is not { } total || form.Number("capitalFund") is not { } capital
            || form.Number("bankLoan") is not { } loan || form.Number("otherFund") is not { } other)
            return Unsettled.On(evidence);
        var sum = capital + loan + other;
        var equal = Math.Abs(sum - total) <= parameters.Number(FundsTolerance);
        return (equal ? Finding.Pass("FG-01.FundsAddUp") : Finding.BlocksSubmission("FG-01.FundsDiffer", stage)) with
        {
            Arguments = new() { { "sum", sum }, { "total", total } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>资本金比例: at the lowest ratio is not below it. Without an investment there is no ratio to speak of.</summary>
    [Rule(Item, 2)]
    private Finding CapitalRatio(CheckStage stage, FormValues form)
    {
        string[] evidence = ["industry", "totalInvestment", "capitalFund"];
        if (form.Text("industry") is not { } industry || form.Number("capitalFund") is not { } capital
            || form.Number("totalInvestment") is not { } total || total <= 0)
            return Unsettled.On(evidence);
        var lowest = parameters.Table(CapitalRatios).FirstOrDefault(r => r.Text("industry") == industry)?.Number("percent")
            ?? parameters.Number(OtherCapitalRatio);
        var enough = capital * 100 >= lowest * total;
        return (enough ? Finding.Pass("FG-01.CapitalSufficient") : Finding.ReturnsForSupplement("FG-01.CapitalTooLow", stage)) with
        {
            Arguments = new() { { "industry", industry }, { "percent", Math.Round(capital * 100 / total, 2) }, { "lowest", lowest } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>日期校验, first half: later, not the same day.</summary>
    [Rule(Item, 3)]
    private static Finding FinishAfterStart(CheckStage stage, FormValues form)
    {
        string[] evidence = ["startDate", "finishDate"];
        if (form.Date("startDate") is not { } start || form.Date("finishDate") is not { } finish)
            return Unsettled.On(evidence);
        return (finish > start ? Finding.Pass("FG-01.DatesInOrder") : Finding.BlocksSubmission("FG-01.FinishNotAfterStart", stage)) with
        {
            Arguments = new() { { "start", start }, { "finish", finish } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>
    /// 日期校验, second half. Before acceptance the day is not known: a start before today is before any acceptance. The day of
    /// acceptance itself is not before it.
    /// </summary>
    [Rule(Item, 3)]
    private Finding? StartNotBeforeAcceptance(CheckStage stage, CaseSnapshot snapshot)
    {
        if (snapshot.Form.Date("startDate") is not { } start)
            return null;
        var accepted = snapshot.AcceptedOn ?? clock.Today;
        return (start >= accepted ? Finding.Pass("FG-01.StartNotEarly") : Finding.BlocksSubmission("FG-01.StartBeforeAcceptance", stage)) with
        {
            Arguments = new() { { "start", start }, { "accepted", accepted } },
            EvidenceFields = ["startDate"],
        };
    }
}
