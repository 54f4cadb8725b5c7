using System.Globalization;
using Xinyu.Abp.Authorization;

namespace Xinyu.Abp.Features;

public static class FeatureCheckerExtensions
{
    public static async Task<T> GetAsync<T>(this IFeatureChecker featureChecker, string name, T defaultValue = default)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(featureChecker);
        var value = await featureChecker.GetOrNullAsync(name);
        return string.IsNullOrEmpty(value)
            ? defaultValue
            : (T)Convert.ChangeType(value, typeof(T), CultureInfo.InvariantCulture);
    }

    public static async Task<bool> IsEnabledAsync(
        this IFeatureChecker featureChecker, bool requiresAll, params string[] featureNames)
    {
        ArgumentNullException.ThrowIfNull(featureChecker);
        ArgumentNullException.ThrowIfNull(featureNames);
        foreach (var name in featureNames)
        {
            if (await featureChecker.IsEnabledAsync(name) != requiresAll)
                return !requiresAll;
        }

        return requiresAll || featureNames.Length == 0;
    }

    public static async Task CheckEnabledAsync(this IFeatureChecker featureChecker, string featureName)
    {
        ArgumentNullException.ThrowIfNull(featureChecker);
        if (!await featureChecker.IsEnabledAsync(featureName))
            throw new AbpAuthorizationException($"The feature {featureName} is closed.", FeatureErrorCodes.Closed)
                .WithData("feature", featureName);
    }
}
