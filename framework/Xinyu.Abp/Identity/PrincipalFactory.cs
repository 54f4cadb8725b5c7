using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Security.Claims;

namespace Xinyu.Abp.Identity;

/// <summary>Who signs in, with which roles and for which departments.</summary>
internal sealed class PrincipalFactory(XinyuDbContext db, IOptions<IdentityOptions> options) : IUserClaimsPrincipalFactory<IdentityUser>
{
    public async Task<ClaimsPrincipal> CreateAsync(IdentityUser user) =>
        new(await CreateIdentityAsync(user, IdentityConstants.ApplicationScheme));

    public async Task<ClaimsIdentity> CreateIdentityAsync(IdentityUser user, string authenticationType)
    {
        var identity = new ClaimsIdentity(authenticationType, XinyuClaimTypes.UserName, XinyuClaimTypes.Role);
        identity.AddClaim(new Claim(XinyuClaimTypes.UserId, user.Id.ToString()));
        identity.AddClaim(new Claim(XinyuClaimTypes.UserName, user.UserName));
        identity.AddClaim(new Claim(XinyuClaimTypes.Name, user.Name ?? user.UserName));
        identity.AddClaim(new Claim(options.Value.ClaimsIdentity.SecurityStampClaimType, user.SecurityStamp));
        if (user.Email is not null)
            identity.AddClaim(new Claim(XinyuClaimTypes.Email, user.Email));
        if (user.PhoneNumber is not null)
            identity.AddClaim(new Claim(XinyuClaimTypes.PhoneNumber, user.PhoneNumber));
        if (user.ShouldChangePasswordOnNextLogin)
            identity.AddClaim(new Claim(XinyuClaimTypes.MustChangePassword, "true"));
        if (user.TwoFactorEnabled)
            identity.AddClaim(new Claim(XinyuClaimTypes.SecondFactor, "true"));
        foreach (var role in await RolesAsync(user.Id))
            identity.AddClaim(new Claim(XinyuClaimTypes.Role, role));
        foreach (var department in await DepartmentsAsync(user.Id))
            identity.AddClaim(new Claim(XinyuClaimTypes.Department, department));
        return identity;
    }

    private Task<List<string>> RolesAsync(Guid userId) => (
        from userRole in db.Set<IdentityUserRole>()
        join role in db.Set<IdentityRole>() on userRole.RoleId equals role.Id
        where userRole.UserId == userId
        orderby role.Name
        select role.Name).ToListAsync();

    private async Task<IEnumerable<string>> DepartmentsAsync(Guid userId)
    {
        var codes = await (
            from membership in db.Set<IdentityUserOrganizationUnit>()
            join unit in db.Set<OrganizationUnit>() on membership.OrganizationUnitId equals unit.Id
            where membership.UserId == userId
            select unit.Code).ToListAsync();
        return codes.Select(OrganizationUnitCodes.DepartmentOf).Distinct().Order(StringComparer.Ordinal);
    }
}
