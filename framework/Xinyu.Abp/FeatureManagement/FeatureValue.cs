using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Abp.FeatureManagement;

public class FeatureValue : Entity<Guid>
{
    protected FeatureValue()
    {
    }

    public FeatureValue(Guid id, string name, string value, string providerName, string? providerKey)
        : base(id)
    {
        Name = name;
        Value = value;
        ProviderName = providerName;
        ProviderKey = providerKey;
    }

    public virtual string Name { get; protected set; } = string.Empty;

    public virtual string Value { get; internal set; } = string.Empty;

    public virtual string ProviderName { get; protected set; } = string.Empty;

    public virtual string? ProviderKey { get; protected set; }
}
