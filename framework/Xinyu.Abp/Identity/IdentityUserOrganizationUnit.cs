using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Abp.Identity;

public class IdentityUserOrganizationUnit : Entity
{
    protected IdentityUserOrganizationUnit()
    {
    }

    protected internal IdentityUserOrganizationUnit(Guid userId, Guid organizationUnitId)
    {
        UserId = userId;
        OrganizationUnitId = organizationUnitId;
    }

    public virtual Guid UserId { get; protected set; }

    public virtual Guid OrganizationUnitId { get; protected set; }

    public override object?[] GetKeys() => [UserId, OrganizationUnitId];
}
