using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Caching;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.FeatureManagement;

internal sealed class FeatureValues(IServiceScopeFactory scopes)
    : StoredValues<FrozenDictionary<(string Name, string? Provider, string? Key), string>>(scopes)
{
    protected override async Task<FrozenDictionary<(string Name, string? Provider, string? Key), string>> ReadAsync(XinyuDbContext db)
    {
        var rows = await db.Set<FeatureValue>().AsNoTracking().ToListAsync();
        return rows.ToFrozenDictionary(r => (r.Name, (string?)r.ProviderName, r.ProviderKey), r => r.Value);
    }
}
