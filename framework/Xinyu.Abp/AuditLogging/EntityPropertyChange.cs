using Xinyu.Abp.Auditing;

namespace Xinyu.Abp.AuditLogging;

/// <summary>Before and after of one property; both are *** where the property is personal or secret.</summary>
[DisableAuditing]
public class EntityPropertyChange
{
    public virtual string PropertyName { get; protected internal set; } = "";

    public virtual string? OriginalValue { get; protected internal set; }

    public virtual string? NewValue { get; protected internal set; }
}
