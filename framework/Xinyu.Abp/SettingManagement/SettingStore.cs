using System.Collections.Frozen;
using Xinyu.Abp.Caching;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Settings;

namespace Xinyu.Abp.SettingManagement;

internal sealed class SettingStore(PlainRows rows)
    : StoredValues<FrozenDictionary<(string Name, string? Provider, string? Key), string>>, ISettingStore
{
    public async Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey) =>
        (await GetAsync()).GetValueOrDefault((name, providerName, providerKey));

    public async Task<List<SettingValue>> GetAllAsync(string[] names, string? providerName, string? providerKey)
    {
        var all = await GetAsync();
        return [.. names.Select(n => new SettingValue(n, all.GetValueOrDefault((n, providerName, providerKey))))];
    }

    protected override async Task<FrozenDictionary<(string Name, string? Provider, string? Key), string>> ReadAsync()
    {
        var values = await rows.ReadAsync(
            new("abp_Settings", "Name", "ProviderName", "ProviderKey", "Value"),
            row => KeyValuePair.Create((row.GetString(0), row.TextOrNull(1), row.TextOrNull(2)), row.GetString(3)));
        return values.ToFrozenDictionary();
    }
}
