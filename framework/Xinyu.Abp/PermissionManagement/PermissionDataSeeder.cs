using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;

namespace Xinyu.Abp.PermissionManagement;

internal sealed class PermissionDataSeeder(
    XinyuDbContext db, IGuidGenerator guids, IPermissionDefinitionManager definitions, PermissionGrants grants) : IPermissionDataSeeder
{
    public async Task SeedAsync(
        string providerName, string providerKey, IEnumerable<string> grantedPermissions, Guid? tenantId = null)
    {
        var seeded = await db.Set<PermissionSeed>()
            .Where(s => s.ProviderName == providerName && s.ProviderKey == providerKey).Select(s => s.Name).ToListAsync();
        var fresh = grantedPermissions.Distinct().Except(seeded).ToList();
        if (fresh.Count == 0)
            return;
        var granted = await db.Set<PermissionGrant>()
            .Where(g => g.ProviderName == providerName && g.ProviderKey == providerKey).Select(g => g.Name).ToListAsync();
        foreach (var name in fresh)
        {
            await definitions.GetAsync(name); // a misspelt permission stops the start instead of denying silently
            db.Add(new PermissionSeed(guids.Create(), name, providerName, providerKey));
            if (!granted.Contains(name))
                db.Add(new PermissionGrant(guids.Create(), name, providerName, providerKey));
        }

        await db.SaveChangesAsync();
        grants.Invalidate();
    }
}
