using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Abp.SettingManagement;

public class Setting : Entity<Guid>
{
    protected Setting()
    {
    }

    public Setting(Guid id, string name, string value, string? providerName = null, string? providerKey = null)
        : base(id)
    {
        Name = name;
        Value = value;
        ProviderName = providerName;
        ProviderKey = providerKey;
    }

    public virtual string Name { get; protected set; } = string.Empty;

    public virtual string Value { get; internal set; } = string.Empty;

    public virtual string? ProviderName { get; protected set; }

    public virtual string? ProviderKey { get; protected set; }
}
