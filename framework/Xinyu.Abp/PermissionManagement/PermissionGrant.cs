using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Abp.PermissionManagement;

/// <summary>One permission of one role (R) or user (U).</summary>
public class PermissionGrant : Entity<Guid>
{
    protected PermissionGrant()
    {
    }

    public PermissionGrant(Guid id, string name, string providerName, string providerKey, Guid? tenantId = null)
        : base(id)
    {
        Name = name;
        ProviderName = providerName;
        ProviderKey = providerKey;
    }

    public virtual string Name { get; protected set; } = string.Empty;

    public virtual string ProviderName { get; protected set; } = string.Empty;

    public virtual string ProviderKey { get; protected internal set; } = string.Empty;
}
