using Xinyu.Abp.FeatureManagement;

namespace Xinyu.Abp.Features;

internal sealed class FeatureChecker(IFeatureDefinitionManager definitions, IFeatureStore store) : IFeatureChecker
{
    public async Task<string?> GetOrNullAsync(string name) =>
        await definitions.GetOrNullAsync(name) is { } feature
            ? await store.GetOrNullAsync(name, FeatureManagerExtensions.GlobalProviderName, string.Empty) ?? feature.DefaultValue
            : null;

    public async Task<bool> IsEnabledAsync(string name) =>
        string.Equals(await GetOrNullAsync(name), "true", StringComparison.OrdinalIgnoreCase);
}
