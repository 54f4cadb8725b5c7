using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Caching;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Settings;

namespace Xinyu.Abp.SettingManagement;

internal sealed class SettingStore(IServiceScopeFactory scopes)
    : StoredValues<FrozenDictionary<(string Name, string? Provider, string? Key), string>>(scopes), ISettingStore
{
    public async Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey) =>
        (await GetAsync()).GetValueOrDefault((name, providerName, providerKey));

    public async Task<List<SettingValue>> GetAllAsync(string[] names, string? providerName, string? providerKey)
    {
        var all = await GetAsync();
        return [.. names.Select(n => new SettingValue(n, all.GetValueOrDefault((n, providerName, providerKey))))];
    }

    protected override async Task<FrozenDictionary<(string Name, string? Provider, string? Key), string>> ReadAsync(XinyuDbContext db)
    {
        var rows = await db.Set<Setting>().AsNoTracking().ToListAsync();
        return rows.ToFrozenDictionary(r => (r.Name, r.ProviderName, r.ProviderKey), r => r.Value);
    }
}
