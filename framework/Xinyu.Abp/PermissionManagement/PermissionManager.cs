using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;

namespace Xinyu.Abp.PermissionManagement;

internal sealed class PermissionManager(
    XinyuDbContext db, IGuidGenerator guids, IPermissionDefinitionManager definitions, PermissionGrants grants) : IPermissionManager
{
    public async Task SetAsync(string permissionName, string providerName, string providerKey, bool isGranted)
    {
        if (await definitions.GetOrNullAsync(permissionName) is null)
            throw new BusinessException("Abp:UnknownPermission").WithData("permission", permissionName);
        var existing = await db.Set<PermissionGrant>().SingleOrDefaultAsync(g =>
            g.Name == permissionName && g.ProviderName == providerName && g.ProviderKey == providerKey);
        if (existing is null == !isGranted)
            return;
        if (existing is null)
            db.Add(new PermissionGrant(guids.Create(), permissionName, providerName, providerKey));
        else
            db.Remove(existing);
        await db.SaveChangesAsync();
        grants.Invalidate();
    }

    public async Task DeleteAsync(string providerName, string providerKey)
    {
        db.RemoveRange(await db.Set<PermissionGrant>()
            .Where(g => g.ProviderName == providerName && g.ProviderKey == providerKey).ToListAsync());
        await db.SaveChangesAsync();
        grants.Invalidate();
    }
}
