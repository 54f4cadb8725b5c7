using System.Security.Claims;
using Xinyu.Abp.Security.Claims;

namespace Xinyu.Abp.Users;

internal sealed class CurrentUser(ICurrentPrincipalAccessor accessor) : ICurrentUser
{
    private ClaimsPrincipal Principal => accessor.Principal;

    public bool IsAuthenticated => Id is not null;

    public Guid? Id => Guid.TryParse(this.FindClaimValue(XinyuClaimTypes.UserId), out var id) ? id : null;

    public string? UserName => this.FindClaimValue(XinyuClaimTypes.UserName);

    public string? Name => this.FindClaimValue(XinyuClaimTypes.Name);

    public string? PhoneNumber => this.FindClaimValue(XinyuClaimTypes.PhoneNumber);

    public string? Email => this.FindClaimValue(XinyuClaimTypes.Email);

    public string[] Roles => [.. FindClaims(XinyuClaimTypes.Role).Select(c => c.Value).Distinct()];

    public Claim? FindClaim(string claimType) => Principal.FindFirst(claimType);

    public Claim[] FindClaims(string claimType) => [.. Principal.FindAll(claimType)];

    public Claim[] GetAllClaims() => [.. Principal.Claims];

    public bool IsInRole(string roleName) => Principal.HasClaim(XinyuClaimTypes.Role, roleName);
}
