using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.Json;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Events;

namespace Xinyu.Portal.Cases;

/// <summary>
/// The portal's mirror of a case: what its events told, in their order, and nothing else. It is never changed by the
/// portal's own acts, so that applicant and official read the same state and the same clock.
/// </summary>
internal sealed class MirroredCase : Entity<Guid>
{
    private MirroredCase()
    {
    }

    public MirroredCase(CaseProgressedEto first) : base(first.CaseId)
    {
        (CaseNumber, ApplicationId, ReceivedAt) = (first.CaseNumber, first.ApplicationId, first.OccurredAt);
        (ItemCode, ItemName, DepartmentCode, DepartmentName) = (first.ItemCode, first.ItemName, first.DepartmentCode, first.DepartmentName);
    }

    public string CaseNumber { get; private set; } = "";

    public Guid? ApplicationId { get; private set; }

    public string ItemCode { get; private set; } = "";

    public string ItemName { get; private set; } = "";

    public string DepartmentCode { get; private set; } = "";

    public string DepartmentName { get; private set; } = "";

    public DateTime ReceivedAt { get; private set; }

    /// <summary>The last event applied; the next must be this plus one.</summary>
    public int LastSeq { get; private set; }

    public CaseState State { get; private set; }

    public CaseOutcome Outcome { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public DateTime LastEventAt { get; private set; }

    public DateOnly? CompletenessDue { get; private set; }

    public DateOnly? PromisedDue { get; private set; }

    public DateOnly? StatutoryDue { get; private set; }

    public DateOnly? SupplementUntil { get; private set; }

    public int? Rating { get; private set; }

    public string ClockJson { get; private set; } = "{}";

    public string OpenTasksJson { get; private set; } = "[]";

    public string? FlowJson { get; private set; }

    public string? DefectsJson { get; private set; }

    public ClockSnapshot Clock => StoredJson.Read<ClockSnapshot>(ClockJson);

    public IReadOnlyList<OpenTask> OpenTasks => StoredJson.Read<List<OpenTask>>(OpenTasksJson);

    public IReadOnlyList<FlowStepDto> Flow => StoredJson.ReadOrDefault<List<FlowStepDto>>(FlowJson) ?? [];

    public IReadOnlyList<Defect> Defects => StoredJson.ReadOrDefault<List<Defect>>(DefectsJson) ?? [];

    public bool IsEnded => State is CaseState.Closed or CaseState.NotAccepted;

    /// <summary>Applies the event whose turn it is; the caller has checked <see cref="LastSeq"/>.</summary>
    public void Apply(CaseProgressedEto progress)
    {
        (LastSeq, State, LastEventAt) = (progress.Seq, progress.State, progress.OccurredAt);
        (CompletenessDue, PromisedDue, StatutoryDue) = (progress.Clock.CompletenessDue, progress.Clock.PromisedDue, progress.Clock.StatutoryDue);
        ClockJson = StoredJson.Write(progress.Clock);
        OpenTasksJson = StoredJson.Write(progress.OpenTasks);
        if (progress.Flow is { } flow) FlowJson = StoredJson.Write(flow);
        if (progress.Defects is { Count: > 0 } defects) DefectsJson = StoredJson.Write(defects);
        if (progress.Kind is CaseEventKind.SupplementRequested or CaseEventKind.DefectRepeated)
            SupplementUntil = Date(progress, "until");
        if (progress.Kind is CaseEventKind.Rated && progress.Arguments.TryGetValue("stars", out var stars) && int.TryParse(stars, out var rating))
            Rating = rating;
        if (OutcomeOf(progress.Kind) is { } outcome) Outcome = outcome;
        if (progress.Kind is CaseEventKind.Granted or CaseEventKind.Refused or CaseEventKind.DeemedRenewed) DecidedAt = progress.OccurredAt;
        if (IsEnded) ClosedAt ??= progress.OccurredAt;
    }

    /// <summary>
    /// The applicant has declared his supplement complete. The office's event follows; until then nobody is told to send what
    /// he has just sent, and the new date is the office's to say.
    /// </summary>
    public void SupplementDeclared() => (State, CompletenessDue) = (CaseState.Checking, null);

    private static DateOnly? Date(CaseProgressedEto progress, string argument) =>
        progress.Arguments.TryGetValue(argument, out var text) && DateOnly.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var day) ? day : null;

    private static CaseOutcome? OutcomeOf(CaseEventKind kind) => kind switch
    {
        CaseEventKind.Granted or CaseEventKind.DeemedRenewed => CaseOutcome.Granted,
        CaseEventKind.Refused => CaseOutcome.Refused,
        CaseEventKind.Withdrawn => CaseOutcome.Withdrawn,
        CaseEventKind.SupplementLapsed => CaseOutcome.Lapsed,
        CaseEventKind.NotNeeded => CaseOutcome.NotNeeded,
        CaseEventKind.NotCompetent => CaseOutcome.NotCompetent,
        _ => null,
    };
}

/// <summary>How a case ended, or that it has not.</summary>
internal enum CaseOutcome
{
    None,
    Granted,
    Refused,
    Withdrawn,
    Lapsed,
    NotNeeded,
    NotCompetent,
}
