using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Abp.Identity;

/// <summary>A bearer token. Only its hash is kept: whoever reads the database cannot use it.</summary>
[DisableAuditing]
internal sealed class AccessToken : Entity<Guid>
{
    private AccessToken()
    {
    }

    public AccessToken(Guid id, Guid userId, string hash, string claims, string securityStamp, DateTime expiresAt)
        : base(id)
    {
        UserId = userId;
        Hash = hash;
        Claims = claims;
        SecurityStamp = securityStamp;
        ExpiresAt = expiresAt;
    }

    public Guid UserId { get; private set; }

    public string Hash { get; private set; } = string.Empty;

    /// <summary>What the principal carries, as JSON: whatever would change it changes the account's stamp too.</summary>
    public string Claims { get; private set; } = string.Empty;

    /// <summary>The account's stamp when the token was given: a changed password or role ends it.</summary>
    public string SecurityStamp { get; private set; } = string.Empty;

    public DateTime ExpiresAt { get; private set; }
}
