using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.Json;
using Xinyu.Approval.Events;

namespace Xinyu.Portal.Filing;

/// <summary>One question to the department before submission, and its answer when it came in time or late.</summary>
[DisableAuditing]
internal sealed class PrecheckRun : Entity<Guid>
{
    private PrecheckRun()
    {
    }

    public PrecheckRun(Guid id, Guid applicationId, DateTime requestedAt) : base(id) => (ApplicationId, RequestedAt) = (applicationId, requestedAt);

    public Guid ApplicationId { get; private set; }

    public DateTime RequestedAt { get; private set; }

    public DateTime? AnsweredAt { get; private set; }

    public string? FindingsJson { get; private set; }

    public IReadOnlyList<PrecheckFinding> Findings => StoredJson.ReadOrDefault<List<PrecheckFinding>>(FindingsJson) ?? [];

    public void Answer(IReadOnlyList<PrecheckFinding> findings, DateTime answeredAt)
    {
        if (AnsweredAt is null) (FindingsJson, AnsweredAt) = (StoredJson.Write(findings), answeredAt);
    }
}
