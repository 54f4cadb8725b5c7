using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Abp.Identity;

/// <summary>A department (a unit without parent, whose code is the department's: HB) or a part of one (HB.00001).</summary>
public class OrganizationUnit : VersionedAggregateRoot<Guid>
{
    public OrganizationUnit()
    {
    }

    public OrganizationUnit(Guid id, string displayName, Guid? parentId = null, Guid? tenantId = null)
        : base(id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(displayName);
        DisplayName = displayName;
        ParentId = parentId;
    }

    public virtual Guid? ParentId { get; internal set; }

    public virtual string Code { get; internal set; } = string.Empty;

    public virtual string DisplayName { get; set; } = string.Empty;

    public static string AppendCode(string parentCode, string childCode) =>
        string.IsNullOrEmpty(parentCode) ? childCode : $"{parentCode}.{childCode}";
}
