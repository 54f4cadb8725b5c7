namespace Xinyu.Abp.SettingManagement;

public static class GlobalSettingManagerExtensions
{
    public const string GlobalProviderName = "G";

    public static Task SetGlobalAsync(this ISettingManager settingManager, string name, string value)
    {
        ArgumentNullException.ThrowIfNull(settingManager);
        return settingManager.SetAsync(name, value, GlobalProviderName, string.Empty);
    }
}
