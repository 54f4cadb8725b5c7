using Xinyu.Abp.Features;

namespace Xinyu.Abp.FeatureManagement;

internal sealed class FeatureStore(FeatureValues values) : IFeatureStore
{
    public async Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey) =>
        (await values.GetAsync()).GetValueOrDefault((name, providerName, providerKey));
}
