namespace Xinyu.Abp.FeatureManagement;

public static class FeatureManagerExtensions
{
    public const string GlobalProviderName = "G";

    public static Task SetGlobalAsync(this IFeatureManager features, string name, bool enabled)
    {
        ArgumentNullException.ThrowIfNull(features);
        return features.SetAsync(name, enabled ? "true" : "false", GlobalProviderName, string.Empty);
    }
}
