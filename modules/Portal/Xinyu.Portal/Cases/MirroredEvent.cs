using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.Json;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Events;

namespace Xinyu.Portal.Cases;

/// <summary>One act of a case as told by its event: code and arguments, rendered in the reader's language.</summary>
[DisableAuditing]
internal sealed class MirroredEvent : Entity<Guid>
{
    private MirroredEvent()
    {
    }

    public MirroredEvent(Guid id, CaseProgressedEto progress) : base(id)
    {
        (CaseId, Seq, Kind, OccurredAt, EffectiveDate) = (progress.CaseId, progress.Seq, progress.Kind, progress.OccurredAt, progress.EffectiveDate);
        // an applicant acts without a post
        (PostName, Step) = (progress.ActorPostName is "applicant" ? null : progress.ActorPostName, progress.Step);
        (ArgumentsJson, DocumentId) = (StoredJson.Write(progress.Arguments), progress.Document?.Id);
    }

    public Guid CaseId { get; private set; }

    public int Seq { get; private set; }

    public CaseEventKind Kind { get; private set; }

    public DateTime OccurredAt { get; private set; }

    public DateOnly EffectiveDate { get; private set; }

    public string? PostName { get; private set; }

    public string? Step { get; private set; }

    public string ArgumentsJson { get; private set; } = "{}";

    public Guid? DocumentId { get; private set; }

    public IReadOnlyDictionary<string, string> Arguments => StoredJson.Read<Dictionary<string, string>>(ArgumentsJson);
}
