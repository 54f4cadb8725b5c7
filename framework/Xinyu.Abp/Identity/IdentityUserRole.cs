using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Abp.Identity;

public class IdentityUserRole : Entity
{
    protected IdentityUserRole()
    {
    }

    protected internal IdentityUserRole(Guid userId, Guid roleId)
    {
        UserId = userId;
        RoleId = roleId;
    }

    public virtual Guid UserId { get; protected set; }

    public virtual Guid RoleId { get; protected set; }

    public override object?[] GetKeys() => [UserId, RoleId];
}
