using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Cases;
using Xinyu.Workbench.Acts;

namespace Xinyu.Workbench.Cases;

/// <summary>All that the case page shows, ready to write.</summary>
internal sealed record CaseView(
    CaseDetail Detail,
    LampState Lamp,
    NextStep Next,
    ActChoices Choices,
    ClockView? Clock,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<MaterialRow> Materials,
    CaseMaterialDto? Preview,
    IReadOnlyList<FormFact> Facts,
    IReadOnlyList<TimelineEntry> Timeline,
    IReadOnlyList<FlowStep> Flow,
    IReadOnlyList<Option> Procedures,
    DateOnly Today)
{
    public CaseSummary Summary => Detail.Summary;

    /// <summary>The reader may look at what a newer version would change.</summary>
    public bool MayMigrate { get; init; }

    public int Passed => Findings.Count(f => f.Result == FindingResult.Passed);

    public int ToJudge => Findings.Count(f => f.Result is FindingResult.NeedsPerson or FindingResult.CheckFailed);
}

/// <summary>What to do now, who does it and until when: the first thing an official looks for.</summary>
internal sealed record NextStep(string What, string? Who, string? Until, bool IsMine);
