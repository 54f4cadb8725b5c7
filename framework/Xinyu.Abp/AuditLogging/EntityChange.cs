using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Abp.AuditLogging;

/// <summary>One entity made, changed or deleted, stored in the transaction that did it.</summary>
[DisableAuditing]
public class EntityChange : Entity<Guid>
{
    protected EntityChange()
    {
    }

    internal EntityChange(Guid id, Guid auditLogId, DateTime changeTime) : base(id)
    {
        AuditLogId = auditLogId;
        ChangeTime = changeTime;
    }

    public virtual Guid AuditLogId { get; protected set; }

    public virtual DateTime ChangeTime { get; protected set; }

    public virtual EntityChangeType ChangeType { get; protected internal set; }

    public virtual string EntityId { get; protected internal set; } = "";

    public virtual string EntityTypeFullName { get; protected internal set; } = "";

    public virtual ICollection<EntityPropertyChange> PropertyChanges { get; protected internal set; } = [];
}
