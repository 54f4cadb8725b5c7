using System.Globalization;

namespace Xinyu.Abp.Settings;

public static class SettingProviderExtensions
{
    public static async Task<bool> IsTrueAsync(this ISettingProvider settingProvider, string name)
    {
        ArgumentNullException.ThrowIfNull(settingProvider);
        return string.Equals(await settingProvider.GetOrNullAsync(name), "true", StringComparison.OrdinalIgnoreCase);
    }

    public static async Task<T> GetAsync<T>(this ISettingProvider settingProvider, string name, T defaultValue = default)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(settingProvider);
        var value = await settingProvider.GetOrNullAsync(name);
        return string.IsNullOrEmpty(value)
            ? defaultValue
            : (T)Convert.ChangeType(value, typeof(T), CultureInfo.InvariantCulture);
    }
}
