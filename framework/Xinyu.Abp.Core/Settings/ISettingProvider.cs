namespace Xinyu.Abp.Settings;

public interface ISettingProvider
{
    Task<string?> GetOrNullAsync(string name);

    Task<List<SettingValue>> GetAllAsync(string[] names);

    Task<List<SettingValue>> GetAllAsync();
}
