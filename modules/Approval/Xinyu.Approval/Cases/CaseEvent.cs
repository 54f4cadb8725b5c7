using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.Json;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Json;

namespace Xinyu.Approval.Cases;

/// <summary>One entry of a case's append-only record, written in the transaction of the act. There is no way to change or remove one.</summary>
internal sealed class CaseEvent : Entity<Guid>
{
    public const int CurrentSchema = 1;

    private CaseEvent() { }

    public CaseEvent(
        Guid id, Guid caseId, int seq, CaseEventKind kind, DateTime occurredAt, DateTime recordedAt, DateOnly effectiveDate,
        CaseActor actor, string? step, CaseState stateAfter, CaseEventData data)
        : base(id)
    {
        (CaseId, Seq, Kind, SchemaVersion) = (caseId, seq, kind, CurrentSchema);
        (OccurredAt, RecordedAt, EffectiveDate) = (occurredAt, recordedAt, effectiveDate);
        (ActorId, ActorName, ActorPost, Step, StateAfter) = (actor.UserId, actor.Name, actor.Post, step, stateAfter);
        Data = StoredJson.Write(data);
        ContentHash = ComputeHash();
    }

    public Guid CaseId { get; private set; }
    /// <summary>From 1, unique per case, without gaps.</summary>
    public int Seq { get; private set; }
    public CaseEventKind Kind { get; private set; }
    public int SchemaVersion { get; private set; }
    public DateTime OccurredAt { get; private set; }
    public DateTime RecordedAt { get; private set; }
    public DateOnly EffectiveDate { get; private set; }
    public Guid? ActorId { get; private set; }
    public string? ActorName { get; private set; }
    public string? ActorPost { get; private set; }
    public string? Step { get; private set; }
    public CaseState StateAfter { get; private set; }
    public string Data { get; private set; } = "";
    /// <summary>Kept beside the entry for speed; <see cref="ComputeHash"/> is what the ledger compares with.</summary>
    public string ContentHash { get; private set; } = "";

    public CaseEventData ReadData() => StoredJson.Read<CaseEventData>(Data);

    /// <summary>Over every column, so that an edit of any of them shows.</summary>
    public string ComputeHash() => ContentText.Sha256(string.Join('\n',
        CaseId.ToString("N"), Seq, Kind, SchemaVersion, Ticks(OccurredAt), Ticks(RecordedAt), EffectiveDate.Iso(),
        ActorId?.ToString("N"), ActorName, ActorPost, Step, StateAfter, Data));

    // PostgreSQL keeps microseconds: what is hashed must survive a round trip through every database.
    private static long Ticks(DateTime instant) => instant.Ticks / TimeSpan.TicksPerMicrosecond;
}

/// <summary>What an event says beyond who and when.</summary>
internal sealed record CaseEventData(IReadOnlyDictionary<string, string> Arguments, ClockEvent? Clock = null, IReadOnlyList<Defect>? Defects = null);

/// <summary>Who acts, in which post, and whether he held it at that moment. The system itself has no user and no post.</summary>
internal sealed record CaseActor(Guid? UserId, string? Name, string? Post, string? PostName, bool HoldsPost)
{
    public static readonly CaseActor System = new(null, null, null, null, true);

    public const string ApplicantPost = "applicant";

    public static CaseActor Applicant(Guid? userId) => new(userId, null, ApplicantPost, null, true);
}
