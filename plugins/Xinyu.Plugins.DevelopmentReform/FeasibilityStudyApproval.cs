namespace Xinyu.Plugins.DevelopmentReform;

/// <summary>FG-06 政府投资项目可行性研究报告审批.</summary>
internal sealed class FeasibilityStudyApproval(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "FG-06";
    public const string FundsTolerance = "FG-06.FundsTolerance";
    public const string MeetingFrom = "FG-06.MeetingFrom";

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Number(FundsTolerance, 0, min: 0, max: 100)
        .Number(MeetingFrom, 3000, min: 0);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [FundsAddUp(stage, snapshot.Form), GovernmentMeeting(snapshot.Form)];

    /// <summary>Unlike FG-01 the text allows no tolerance: it is a parameter, and nothing by default.</summary>
    [Rule(Item, 1)]
    private Finding FundsAddUp(CheckStage stage, FormValues form)
    {
        string[] evidence = ["estimateTotal", "budgetFund", "bondFund", "selfFund"];
        if (form.Number("estimateTotal") is not { } total || form.Number("budgetFund") is not { } budget
            || form.Number("bondFund") is not { } bond || form.Number("selfFund") is not { } own)
            return Unsettled.On(evidence);
        var sum = budget + bond + own;
        var equal = Math.Abs(sum - total) <= parameters.Number(FundsTolerance);
        return (equal ? Finding.Pass("FG-06.FundsAddUp") : Finding.BlocksSubmission("FG-06.FundsDiffer", stage)) with
        {
            Arguments = new() { { "sum", sum }, { "total", total } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>The executive meeting's step: who decides sees that it must have been there before.</summary>
    [Rule(Item, 1)]
    private Finding? GovernmentMeeting(FormValues form) =>
        form.Number("estimateTotal") is { } total && total >= parameters.Number(MeetingFrom)
            ? Finding.NeedsPerson("FG-06.MeetingNeeded") with
            {
                Arguments = new() { { "total", total }, { "from", parameters.Number(MeetingFrom) } },
                EvidenceFields = ["estimateTotal"],
            }
            : null;
}
