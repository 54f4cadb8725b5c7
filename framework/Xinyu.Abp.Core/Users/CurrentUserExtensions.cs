using Xinyu.Abp.Authorization;

namespace Xinyu.Abp.Users;

public static class CurrentUserExtensions
{
    public static string? FindClaimValue(this ICurrentUser currentUser, string claimType)
    {
        ArgumentNullException.ThrowIfNull(currentUser);
        return currentUser.FindClaim(claimType)?.Value;
    }

    /// <summary>For code behind authorization, where somebody is signed in.</summary>
    public static Guid GetId(this ICurrentUser currentUser)
    {
        ArgumentNullException.ThrowIfNull(currentUser);
        return currentUser.Id ?? throw new AbpAuthorizationException("Nobody is signed in.");
    }
}
