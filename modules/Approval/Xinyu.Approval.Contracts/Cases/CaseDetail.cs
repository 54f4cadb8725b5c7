using Xinyu.Approval.Bundles;
using Xinyu.Approval.Items;
using Xinyu.Approval.Materials;

namespace Xinyu.Approval.Cases;

/// <summary>Everything an official needs to act on a case lawfully, on one page.</summary>
public sealed record CaseDetail(
    CaseSummary Summary,
    ItemDefinition Item,
    int ItemVersion,
    string FlowKey,
    int FlowVersion,
    string? PlugInVersion,
    Applicant Applicant,
    string FormJson,
    IReadOnlyList<CaseMaterialDto> Materials,
    IReadOnlyList<FindingDto> Findings,
    IReadOnlyList<FeeLineDto> Fees,
    IReadOnlyList<CaseTaskDto> Tasks,
    IReadOnlyList<FlowStepDto> Flow,
    IReadOnlyList<ProcedureDto> Procedures,
    IReadOnlyList<Defect> Defects,
    IReadOnlyList<CaseEventDto> Events,
    IReadOnlyList<DocumentDto> Documents,
    ClockSnapshot Clock,
    IReadOnlyList<AllowedAct> Acts,
    string? Tier,
    int? Rating)
{
    /// <summary>The licence that the applicant asks to change or renew; null for a first application.</summary>
    public CaseLicence? Licence { get; init; }

    /// <summary>The bundle that the case is a part of (联办); null for a case of its own.</summary>
    public CaseBundle? Bundle { get; init; }

    /// <summary>The version that form and materials were filed under, where the case has gone over to a newer one since; else null.</summary>
    public ItemDefinition? FiledItem { get; init; }

    /// <summary>What the running case could go over to; null when it stands on the newest versions or may not.</summary>
    public CasePins? Newer { get; init; }
}

/// <param name="AnswerBy">Its last day, where silence until then renews it (art. 50).</param>
public sealed record CaseLicence(Guid Id, string Number, ApplicationPurpose Purpose, DateOnly? AnswerBy);

public sealed record CaseMaterialDto(
    Guid Id, int Material, string MaterialName, string FileName, string ContentType, long Size, string Sha256, string Source, DateTime ReceivedAt)
{
    public MaterialStatus Status { get; init; } = MaterialStatus.Given;

    /// <summary>The earlier case that it was taken over from; null for what was handed in for this one.</summary>
    public HeldOrigin? Held { get; init; }

    /// <summary>Uploaded, while the item asks for the original: to be shown at the counter, and not seen yet.</summary>
    public bool OriginalDue { get; init; }

    /// <summary>Who judged it last and when (UTC), with what he wrote; null while nobody did.</summary>
    public MaterialJudgement? Judgement { get; init; }
}

public sealed record MaterialJudgement(MaterialVerdict Verdict, DateTime At, string? By, string? Note);

/// <summary>
/// What the department's plug-in or the host found. Stored as code and arguments; <paramref name="Text"/> is rendered in the reader's language.
/// </summary>
/// <param name="Severity">Pass, NeedsPerson, SuggestSupplement or SuggestRefusal (suggestions, never a decision); RefuseSubmission reads as SuggestRefusal.</param>
public sealed record FindingDto(
    Guid Id, string Stage, string Code, string Severity, string Text, string? Evidence, IReadOnlyList<string> FieldIds, DateTime At);

/// <param name="Amount">In yuan.</param>
/// <param name="State">proposed until it is notified with the acceptance, then due, then paid.</param>
/// <param name="NoticeNumber">Under which it is paid; null while it is proposed.</param>
/// <param name="Receipt">The receipt's number, or the bank's number of the payment.</param>
public sealed record FeeLineDto(Guid Id, string Name, decimal Amount, string Basis, string State, string? NoticeNumber, DateOnly? PaidOn, string? Receipt);

/// <summary>A task of the flow. <paramref name="CanAct"/>: the signed-in official holds the post now.</summary>
public sealed record CaseTaskDto(
    Guid Id, string NodeId, string Name, string Post, string PostName, string Step, IReadOnlyList<string> Outcomes,
    DateTime OpenedAt, DateTime? ClosedAt, string? Outcome, string? Opinion, string? ActorName, bool CanAct);

/// <param name="Status">done, now, halt or todo.</param>
public sealed record FlowStepDto(string NodeId, string Name, string? PostName, string Step, string Status, DateTime? At);

public sealed record ProcedureDto(
    Guid Id, string Name, string Ground, bool StopsClock, DateOnly StartedOn, DateOnly StatedUntil, DateOnly? EndedOn, string? Result);

/// <summary>One act in the record. Code and arguments; rendered by the reader's module.</summary>
public sealed record CaseEventDto(
    int Seq, CaseEventKind Kind, DateTime OccurredAt, DateTime RecordedAt, DateOnly EffectiveDate, string? ActorName, string? ActorPost,
    IReadOnlyDictionary<string, string> Arguments);

/// <param name="Kind">Key of the template, for example acceptance-notice.</param>
public sealed record DocumentDto(Guid Id, string Kind, string Title, string Number, DateTime IssuedAt, string Sha256, string? CheckCode, int TemplateVersion);

/// <summary>An act the state allows or forbids; a forbidden one stays visible with its reason (ui: .choices).</summary>
public sealed record AllowedAct(string Act, bool Allowed, string? ReasonCode, string? Post);
