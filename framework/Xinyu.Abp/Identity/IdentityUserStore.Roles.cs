using Microsoft.EntityFrameworkCore;

namespace Xinyu.Abp.Identity;

internal sealed partial class IdentityUserStore
{
    public async Task AddToRoleAsync(IdentityUser user, string roleName, CancellationToken cancellationToken) =>
        user.AddRole((await RoleAsync(roleName, cancellationToken)).Id);

    public async Task RemoveFromRoleAsync(IdentityUser user, string roleName, CancellationToken cancellationToken) =>
        user.RemoveRole((await RoleAsync(roleName, cancellationToken)).Id);

    public async Task<IList<string>> GetRolesAsync(IdentityUser user, CancellationToken cancellationToken)
    {
        var ids = user.Roles.Select(r => r.RoleId).ToList();
        return await db.Set<IdentityRole>().Where(r => ids.Contains(r.Id)).OrderBy(r => r.Name).Select(r => r.Name).ToListAsync(cancellationToken);
    }

    public async Task<bool> IsInRoleAsync(IdentityUser user, string roleName, CancellationToken cancellationToken) =>
        await db.Set<IdentityRole>().SingleOrDefaultAsync(r => r.NormalizedName == roleName, cancellationToken) is { } role && user.IsInRole(role.Id);

    public async Task<IList<IdentityUser>> GetUsersInRoleAsync(string roleName, CancellationToken cancellationToken)
    {
        var roleIds = db.Set<IdentityRole>().Where(r => r.NormalizedName == roleName).Select(r => r.Id);
        return await Users.Where(u => u.Roles.Any(r => roleIds.Contains(r.RoleId))).ToListAsync(cancellationToken);
    }

    private async Task<IdentityRole> RoleAsync(string normalizedName, CancellationToken cancellationToken) =>
        await db.Set<IdentityRole>().SingleOrDefaultAsync(r => r.NormalizedName == normalizedName, cancellationToken)
        ?? throw new BusinessException("Account:UnknownRole").WithData("role", normalizedName);
}
