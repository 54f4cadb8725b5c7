using System.Collections.Frozen;
using Xinyu.Abp.Caching;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.FeatureManagement;

internal sealed class FeatureValues(PlainRows rows)
    : StoredValues<FrozenDictionary<(string Name, string? Provider, string? Key), string>>
{
    protected override async Task<FrozenDictionary<(string Name, string? Provider, string? Key), string>> ReadAsync()
    {
        var values = await rows.ReadAsync(
            new("abp_FeatureValues", "Name", "ProviderName", "ProviderKey", "Value"),
            row => KeyValuePair.Create((row.GetString(0), row.TextOrNull(1), row.TextOrNull(2)), row.GetString(3)));
        return values.ToFrozenDictionary();
    }
}
