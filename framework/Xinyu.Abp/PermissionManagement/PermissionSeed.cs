using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Abp.PermissionManagement;

/// <summary>Notes that a grant was seeded, so that taking it away is not undone by the next start.</summary>
[DisableAuditing]
internal sealed class PermissionSeed : Entity<Guid>
{
    private PermissionSeed()
    {
    }

    public PermissionSeed(Guid id, string name, string providerName, string providerKey)
        : base(id)
    {
        Name = name;
        ProviderName = providerName;
        ProviderKey = providerKey;
    }

    public string Name { get; private set; } = string.Empty;

    public string ProviderName { get; private set; } = string.Empty;

    public string ProviderKey { get; private set; } = string.Empty;
}
