namespace Xinyu.Plugins.UrbanPlanning;

/// <summary>GH-05 控制性详细规划调整审查.</summary>
internal sealed class DetailedPlanChange(IPlugInParameters parameters, IPlugInClock clock) : ItemRules
{
    public const string Item = "GH-05";
    public const string FarIncrease = "GH-05.FarIncreasePercent";
    public const string NoticeDays = "GH-05.NoticeDays";
    private const string Untouched = "不涉及";

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Number(FarIncrease, 20, min: 0, max: 500)
        .Number(NoticeDays, 30, min: 1, max: 365);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) => [SpecialReport(snapshot.Form), Notice(stage, snapshot)];

    /// <summary>
    /// 专题报告. 以上 takes the figure itself in, as Chinese law writes it: twenty per cent more already needs the report. Whether it
    /// was made, the form does not say.
    /// </summary>
    [Rule(Item, 1)]
    private Finding SpecialReport(FormValues form)
    {
        string[] evidence = ["oldFar", "newFar", "publicFacility"];
        var touched = form.Choices("publicFacility");
        if (form.Number("oldFar") is not { } old || form.Number("newFar") is not { } next || touched.Count == 0)
            return Unsettled.On(evidence);
        var raised = next > old && next * 100 >= old * (100 + parameters.Number(FarIncrease));
        var needed = raised || touched.Any(t => t != Untouched);
        return (needed ? Finding.NeedsPerson("GH-05.SpecialReportNeeded") : Finding.Pass("GH-05.NoSpecialReport")) with
        {
            Arguments = new() { { "old", old }, { "new", next }, { "touched", string.Join("、", touched) } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>
    /// 公示期. The notice begins after acceptance: until thirty days after it, it cannot be over, and nothing is decided. From then
    /// on a person sees from the record when it began.
    /// </summary>
    [Rule(Item, 1)]
    private Finding? Notice(CheckStage stage, CaseSnapshot snapshot)
    {
        if (stage != CheckStage.Decide || snapshot.AcceptedOn is not { } accepted)
            return null;
        var days = (int)parameters.Number(NoticeDays);
        var over = accepted.AddDays(days);
        return (clock.Today < over ? Finding.SuggestRefusal("GH-05.NoticeNotOver") : Finding.NeedsPerson("GH-05.SeeNotice")) with
        {
            Arguments = new() { { "accepted", accepted }, { "over", over }, { "days", days } },
        };
    }
}
