namespace Xinyu.Abp.Settings;

public interface ISettingDefinitionManager
{
    Task<SettingDefinition> GetAsync(string name);

    Task<SettingDefinition?> GetOrNullAsync(string name);

    Task<IReadOnlyList<SettingDefinition>> GetAllAsync();
}
