using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Complaints.Involved;

/// <summary>An official who acted in a case. A complaint about the case is about him too: it is never routed to him.</summary>
[DisableAuditing]
internal sealed class CaseActor : Entity<Guid>
{
    private CaseActor() { }

    public CaseActor(Guid id, string caseNumber, Guid userId)
        : base(id) => (CaseNumber, UserId) = (caseNumber, userId);

    public string CaseNumber { get; private set; } = "";
    public Guid UserId { get; private set; }
}
