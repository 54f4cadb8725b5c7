using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Identity;
using Xinyu.Abp.Timing;

namespace Xinyu.SystemAdmin.Users;

/// <summary>The accounts of officials with role names and department codes. Applicants' accounts are not among them.</summary>
internal sealed class OfficialAccounts(XinyuDbContext db, IdentityUserManager users, IClock clock)
{
    private Dictionary<Guid, string>? _roles;
    private Dictionary<Guid, string>? _units;

    public async Task<IReadOnlyDictionary<Guid, string>> RolesAsync() =>
        _roles ??= await db.Set<IdentityRole>().ToDictionaryAsync(r => r.Id, r => r.Name);

    public async Task<IReadOnlyDictionary<Guid, string>> UnitsAsync() =>
        _units ??= await db.Set<OrganizationUnit>().ToDictionaryAsync(u => u.Id, u => u.Code);

    public async Task<IQueryable<IdentityUser>> QueryAsync()
    {
        var applicant = await RoleIdAsync(XinyuRoles.Applicant);
        return db.Set<IdentityUser>().Where(u => !u.Roles.Any(r => r.RoleId == applicant));
    }

    public async Task<Guid> RoleIdAsync(string role) => (await RolesAsync()).Single(r => r.Value == role).Key;

    public async Task<IReadOnlyList<Guid>> UnitIdsAsync(IEnumerable<string> departments)
    {
        var units = await UnitsAsync();
        return [.. departments.Select(code => units.FirstOrDefault(u => u.Value == code) is { Value: not null } unit
            ? unit.Key
            : throw new EntityNotFoundException(typeof(OrganizationUnit), code))];
    }

    /// <summary>Tracked, so that it can be changed. An applicant's is as unknown as one that is not there.</summary>
    public async Task<(IdentityUser User, Official Official)> FindAsync(Guid id)
    {
        var user = await users.GetByIdAsync(id);
        if (user.IsInRole(await RoleIdAsync(XinyuRoles.Applicant))) throw new EntityNotFoundException(typeof(IdentityUser), id);
        return (user, await OfAsync(user));
    }

    public async Task<Official> OfAsync(IdentityUser user)
    {
        var roles = await RolesAsync();
        var units = await UnitsAsync();
        var locked = user.LockoutEnd?.UtcDateTime;
        return new(
            user.Id, user.UserName, user.Name ?? user.UserName, user.IsActive, locked > clock.Now ? locked : null, user.TwoFactorEnabled,
            user.ShouldChangePasswordOnNextLogin, [.. XinyuRoles.All.Where(r => user.Roles.Any(x => roles.GetValueOrDefault(x.RoleId) == r))],
            [.. user.OrganizationUnits.Select(o => units[o.OrganizationUnitId].Split('.')[0]).Distinct().Order(StringComparer.Ordinal)], user.EntityVersion);
    }
}
