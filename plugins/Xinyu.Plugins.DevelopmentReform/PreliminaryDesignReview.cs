namespace Xinyu.Plugins.DevelopmentReform;

/// <summary>FG-05 政府投资项目初步设计审查.</summary>
internal sealed class PreliminaryDesignReview(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "FG-05";
    public const string MostOver = "FG-05.MostOverPercent";

    public static void Define(PlugInParameterDefinitions parameters) => parameters.Number(MostOver, 10, min: 0, max: 100);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot)
    {
        if (snapshot.Form.Number("approvedEstimate") is not { } estimate || snapshot.Form.Number("designBudget") is not { } budget)
            return [Unsettled.On("approvedEstimate", "designBudget")];
        return [ReasonForMore(stage, snapshot.Form, estimate, budget), WithinEstimate(estimate, budget)];
    }

    /// <summary>概算控制, first half: from the first fen above the estimate on.</summary>
    [Rule(Item, 1)]
    private static Finding? ReasonForMore(CheckStage stage, FormValues form, decimal estimate, decimal budget) => budget <= estimate ? null
        : (form.Has("overReason") ? Finding.Pass("FG-05.ReasonGiven") : Finding.BlocksSubmission("FG-05.ReasonMissing", stage)) with
        {
            Arguments = new() { { "estimate", estimate }, { "budget", budget } },
            EvidenceFields = ["approvedEstimate", "designBudget", "overReason"],
        };

    /// <summary>
    /// 概算控制, second half: ten per cent itself is not above ten per cent. Supplementing does not help, the feasibility study
    /// must be approved anew: the rule speaks against the application at every stage. Over an estimate of nothing all is above.
    /// </summary>
    [Rule(Item, 1)]
    private Finding WithinEstimate(decimal estimate, decimal budget)
    {
        var most = parameters.Number(MostOver);
        var above = (budget - estimate) * 100 > most * estimate;
        return (above ? Finding.SuggestRefusal("FG-05.BudgetTooHigh") : Finding.Pass("FG-05.BudgetWithin")) with
        {
            Arguments = new() { { "estimate", estimate }, { "budget", budget }, { "most", most } },
            EvidenceFields = ["approvedEstimate", "designBudget"],
        };
    }
}
