using Xinyu.Plugins.EnvironmentalProtection.EiaApproval;

namespace Xinyu.Plugins.EnvironmentalProtection;

/// <summary>HB-02 建设项目环境保护设施竣工验收.</summary>
internal sealed class CompletionAcceptance(IPlugInParameters parameters, IPlugInClock clock, IDepartmentLookup lookup) : IItemChecks
{
    public const string Item = "HB-02";

    /// <summary>% of the full load. 《建设项目竣工环境保护验收管理办法》.</summary>
    public const string LeastLoad = "HB-02.LeastLoad";

    /// <summary>%.</summary>
    public const string LeastPassing = "HB-02.LeastPassing";

    /// <summary>日 from the start of trial production. 《建设项目竣工环境保护验收管理办法》.</summary>
    public const string TrialDays = "HB-02.TrialDays";

    /// <summary>年, extensions included. 《建设项目竣工环境保护验收管理办法》.</summary>
    public const string TrialYears = "HB-02.TrialYears";

    /// <summary>月 from the planned start of work after which the post asks whether trial production has begun.</summary>
    public const string MonthsToTrial = "HB-02.MonthsToTrial";

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Number(LeastLoad, 75, min: 0, max: 120)
        .Number(LeastPassing, 100, min: 0, max: 100)
        .Number(TrialDays, 90, min: 1, max: 1000)
        .Number(TrialYears, 1, min: 1, max: 10)
        .Number(MonthsToTrial, 12, min: 1, max: 120);

    public async Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken) =>
    [
        Load(stage, snapshot.Form), Passing(snapshot.Form), await CodAsync(snapshot, cancellationToken), Trial(snapshot), Changed(snapshot.Form),
    ];

    /// <summary>Measured at less than the load, the data are void and go back; exactly the load is enough ("低于").</summary>
    [Rule(Item, 1)]
    private Finding Load(CheckStage stage, FormValues form)
    {
        var least = parameters.Number(LeastLoad);
        var load = form.Number("realLoad");
        var finding = load is null ? Finding.NeedsPerson("HB-02.ValueMissing")
            : load >= least ? Finding.Pass("HB-02.LoadFits")
            : Finding.ReturnsForSupplement("HB-02.LoadTooLow", stage);
        return finding with { Arguments = new() { { "load", load ?? 0 }, { "least", least } }, EvidenceFields = ["realLoad"] };
    }

    [Rule(Item, 1)]
    private Finding Passing(FormValues form)
    {
        var least = parameters.Number(LeastPassing);
        var passing = form.Number("outletPass");
        var finding = passing is null ? Finding.NeedsPerson("HB-02.ValueMissing")
            : passing >= least ? Finding.Pass("HB-02.AllPass")
            : Finding.SuggestRefusal("HB-02.NotAllPass");
        return finding with { Arguments = new() { { "passing", passing ?? 0 }, { "least", least } }, EvidenceFields = ["outletPass"] };
    }

    /// <summary>Against the bureau's own approval of the number given. One that is older than the register is for a person to read.</summary>
    [Rule(Item, 1)]
    private async Task<Finding> CodAsync(CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        string[] evidence = ["codReal", "eiaNo"];
        var number = snapshot.Form.Text("eiaNo");
        var approvals = number is null ? [] : await lookup.LicencesAsync(new LicenceQuery(EiaParameters.Item) { Number = number }, cancellationToken);
        if (snapshot.Form.Number("codReal") is not { } real || approvals is not [var approval, ..] || approval.Form.Number("codEmission") is not { } most)
            return Finding.NeedsPerson("HB-02.ApprovalToFind") with { Arguments = new() { { "number", number } }, EvidenceFields = evidence };
        return (real <= most ? Finding.Pass("HB-02.CodFits") : Finding.SuggestRefusal("HB-02.CodTooHigh")) with
        {
            Arguments = new() { { "real", real }, { "most", most }, { "number", number } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>
    /// The ninetieth day is in time, and so is the anniversary for the longest extension. An application that comes too late is not
    /// refused for it, as the facilities would then never be accepted: a person looks at the extension and at what the law does about it.
    /// </summary>
    [Rule(Item, 2)]
    private Finding Trial(CaseSnapshot snapshot)
    {
        if (snapshot.Form.Date("trialDate") is not { } trial)
            return Finding.NeedsPerson("HB-02.ValueMissing") with { EvidenceFields = ["trialDate"] };
        var day = snapshot.ReceivedOn ?? clock.Today;
        var due = trial.AddDays((int)parameters.Number(TrialDays));
        var last = trial.AddYears((int)parameters.Number(TrialYears));
        var finding = day <= due ? Finding.Pass("HB-02.TrialInTime")
            : day <= last ? Finding.NeedsPerson("HB-02.TrialOverdue")
            : Finding.NeedsPerson("HB-02.TrialBeyondExtension");
        return finding with { Arguments = new() { { "trial", trial }, { "due", due }, { "last", last } }, EvidenceFields = ["trialDate"] };
    }

    [Rule(Item, 2)]
    private static Finding Changed(FormValues form) => (form.Boolean("changed") switch
    {
        true => Finding.SuggestRefusal("HB-02.Changed"),
        false => Finding.Pass("HB-02.NotChanged"),
        null => Finding.NeedsPerson("HB-02.ValueMissing"),
    }) with { EvidenceFields = ["changed"] };
}
