using Xinyu.Abp.EventBus;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Deadlines;

namespace Xinyu.Approval.Events;

/// <summary>
/// One event of a case's record, as other modules and zones may know it. Consumers apply it only when
/// <see cref="Seq"/> is the last one they applied plus one, else hold it.
/// </summary>
/// <remarks>Carries no personal data beyond the case number; <see cref="ContentHash"/> is what the ledger chains.</remarks>
[EventName("Xinyu.Approval.CaseProgressed")]
public sealed record CaseProgressedEto
{
    public required Guid CaseId { get; init; }
    public required string CaseNumber { get; init; }
    /// <summary>Null for cases entered on the intranet (internal items).</summary>
    public Guid? ApplicationId { get; init; }
    /// <summary>One of <see cref="CaseChannels"/>.</summary>
    public string Channel { get; init; } = CaseChannels.Portal;
    /// <summary>From 1, without gaps, per case.</summary>
    public required int Seq { get; init; }
    public required CaseEventKind Kind { get; init; }
    public required int SchemaVersion { get; init; }
    /// <summary>When it happened in law (UTC).</summary>
    public required DateTime OccurredAt { get; init; }
    /// <summary>When it was written (UTC).</summary>
    public required DateTime RecordedAt { get; init; }
    public required DateOnly EffectiveDate { get; init; }
    public required string DepartmentCode { get; init; }
    public required string DepartmentName { get; init; }
    public required string ItemCode { get; init; }
    public required string ItemName { get; init; }
    public required int ItemVersion { get; init; }
    public required CaseState State { get; init; }
    public Guid? ActorId { get; init; }
    public string? ActorPost { get; init; }
    public string? ActorPostName { get; init; }
    /// <summary>accept, handle, approve, close or inform: the five recorded steps of the policy document.</summary>
    public string? Step { get; init; }
    /// <summary>Whether the actor held the post at <see cref="OccurredAt"/>; automatic acts have no actor and are true.</summary>
    public required bool ActorHoldsPost { get; init; }
    /// <summary>What the event says, as text arguments for rendering (reason, task, outcome, document number, until, ...).</summary>
    public required IReadOnlyDictionary<string, string> Arguments { get; init; }
    /// <summary>The event in the terms of the legal clock; null when it moves no clock.</summary>
    public ClockEvent? ClockEvent { get; init; }
    /// <summary>On the first event and after a migration: the limits the case is pinned to.</summary>
    public ItemTerms? Terms { get; init; }
    public required ClockSnapshot Clock { get; init; }
    /// <summary>On SupplementRequested: every defect told.</summary>
    public IReadOnlyList<Defect>? Defects { get; init; }
    /// <summary>The 文书 this event required, if any.</summary>
    public IssuedDocument? Document { get; init; }
    /// <summary>Open tasks after this event, by post, for "who does it now".</summary>
    public required IReadOnlyList<OpenTask> OpenTasks { get; init; }
    /// <summary>Flow picture after this event.</summary>
    public IReadOnlyList<FlowStepDto>? Flow { get; init; }
    public required string ContentHash { get; init; }
}

/// <param name="Sha256">Name of the HTML in the blob container "documents".</param>
/// <param name="CheckCode">Printed check code; with the number it verifies the document publicly.</param>
public sealed record IssuedDocument(
    Guid Id, string Kind, string Title, string Number, string Sha256, string? CheckCode, DateOnly? ValidTo);

public sealed record OpenTask(string NodeId, string Name, string Post, string PostName, string Step, int? SharePercent, DateTime OpenedAt);
