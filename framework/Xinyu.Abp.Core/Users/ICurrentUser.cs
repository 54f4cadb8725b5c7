using System.Security.Claims;

namespace Xinyu.Abp.Users;

#pragma warning disable CA1819 // ABP's shape
public interface ICurrentUser
{
    bool IsAuthenticated { get; }

    Guid? Id { get; }

    string? UserName { get; }

    /// <summary>The person's name as shown to others.</summary>
    string? Name { get; }

    string? PhoneNumber { get; }

    string? Email { get; }

    string[] Roles { get; }

    Claim? FindClaim(string claimType);

    Claim[] FindClaims(string claimType);

    Claim[] GetAllClaims();

    bool IsInRole(string roleName);
}
#pragma warning restore CA1819
