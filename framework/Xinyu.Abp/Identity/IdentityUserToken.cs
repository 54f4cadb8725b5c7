using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Abp.Identity;

/// <summary>The authenticator's key, recovery codes and marks of an account. The store encrypts what is secret.</summary>
public class IdentityUserToken : Entity
{
    protected IdentityUserToken()
    {
    }

    protected internal IdentityUserToken(Guid userId, string loginProvider, string name, string? value)
    {
        UserId = userId;
        LoginProvider = loginProvider;
        Name = name;
        Value = value;
    }

    public virtual Guid UserId { get; protected set; }

    public virtual string LoginProvider { get; protected set; } = string.Empty;

    public virtual string Name { get; protected set; } = string.Empty;

    [DisableAuditing]
    public virtual string? Value { get; set; }

    public override object?[] GetKeys() => [UserId, LoginProvider, Name];
}
