using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.Json;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Events;

namespace Xinyu.Supervision.Trace;

/// <summary>One event of a case as supervision received it: the trace, and what the ledger chains. Only its place in the ledger is added later.</summary>
internal sealed class CaseStep : Entity<Guid>
{
    private CaseStep() { }

    public CaseStep(Guid id, CaseProgressedEto progressed, DateTime arrivedAt)
        : base(id)
    {
        (CaseId, CaseNumber, Seq, Kind, State) = (progressed.CaseId, progressed.CaseNumber, progressed.Seq, progressed.Kind, progressed.State);
        (OccurredAt, RecordedAt, EffectiveDate, ArrivedAt) = (progressed.OccurredAt, progressed.RecordedAt, progressed.EffectiveDate, arrivedAt);
        (DepartmentCode, DepartmentName) = (progressed.DepartmentCode, progressed.DepartmentName);
        (ItemCode, ItemName, Step) = (progressed.ItemCode, progressed.ItemName, progressed.Step);
        (ActorPost, ActorPostName, ActorHoldsPost) = (progressed.ActorPost, progressed.ActorPostName, progressed.ActorHoldsPost);
        (ArgumentsJson, ContentHash) = (StoredJson.Write(progressed.Arguments), progressed.ContentHash);
        var clock = progressed.Clock;
        Limit = progressed.State switch
        {
            CaseState.Received or CaseState.Checking => clock.CompletenessDue,
            CaseState.Decided or CaseState.Closed when clock.DeliveryDue is not null => clock.DeliveryDue,
            _ => clock.PromisedDue ?? clock.ExpectedPromisedDue,
        };
    }

    public Guid CaseId { get; private set; }
    public string CaseNumber { get; private set; } = "";
    public int Seq { get; private set; }
    public CaseEventKind Kind { get; private set; }
    public CaseState State { get; private set; }
    public DateTime OccurredAt { get; private set; }
    public DateTime RecordedAt { get; private set; }
    public DateOnly EffectiveDate { get; private set; }
    public DateTime ArrivedAt { get; private set; }
    public string DepartmentCode { get; private set; } = "";
    public string DepartmentName { get; private set; } = "";
    public string ItemCode { get; private set; } = "";
    public string ItemName { get; private set; } = "";
    public string? Step { get; private set; }
    public string? ActorPost { get; private set; }
    public string? ActorPostName { get; private set; }
    public bool ActorHoldsPost { get; private set; }
    public string ArgumentsJson { get; private set; } = "";
    public string ContentHash { get; private set; } = "";

    /// <summary>The last day of the clock that ran after this event.</summary>
    public DateOnly? Limit { get; private set; }

    /// <summary>Set once the ledger has chained it.</summary>
    public long? LedgerPosition { get; private set; }

    public IReadOnlyDictionary<string, string> Arguments() => StoredJson.Read<Dictionary<string, string>>(ArgumentsJson);

    public void Chained(long position) => LedgerPosition = position;
}
