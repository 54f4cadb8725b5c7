using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Caching;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.PermissionManagement;

/// <summary>All grants: a few hundred rows that every request asks about.</summary>
internal sealed class PermissionGrants(IServiceScopeFactory scopes)
    : StoredValues<FrozenSet<(string Provider, string Key, string Name)>>(scopes)
{
    protected override async Task<FrozenSet<(string Provider, string Key, string Name)>> ReadAsync(XinyuDbContext db)
    {
        var rows = await db.Set<PermissionGrant>().AsNoTracking()
            .Select(g => new { g.ProviderName, g.ProviderKey, g.Name }).ToListAsync();
        return rows.Select(r => (r.ProviderName, r.ProviderKey, r.Name)).ToFrozenSet();
    }
}
