using Xinyu.Abp.Settings;

namespace Xinyu.Abp.SettingManagement;

public interface ISettingManager
{
    Task<List<SettingValue>> GetAllAsync(string providerName, string providerKey, bool fallback = true);

    Task SetAsync(string name, string value, string providerName, string providerKey, bool forceToSet = false);
}
