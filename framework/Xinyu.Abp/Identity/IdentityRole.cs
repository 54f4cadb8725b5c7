using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Abp.Identity;

public class IdentityRole : VersionedAggregateRoot<Guid>
{
    protected IdentityRole()
    {
    }

    public IdentityRole(Guid id, string name, Guid? tenantId = null)
        : base(id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        NormalizedName = name.ToUpperInvariant();
        IsPublic = true;
    }

    public virtual string Name { get; protected internal set; } = string.Empty;

    public virtual string NormalizedName { get; protected internal set; } = string.Empty;

    public virtual bool IsDefault { get; set; }

    /// <summary>The product's code knows the role: it can be neither renamed nor deleted.</summary>
    public virtual bool IsStatic { get; set; }

    public virtual bool IsPublic { get; set; }

    public override string ToString() => $"{base.ToString()}, Name = {Name}";
}
