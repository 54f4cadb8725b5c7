using Xinyu.Abp.SettingManagement;

namespace Xinyu.Abp.Settings;

internal sealed class SettingProvider(ISettingDefinitionManager definitions, ISettingStore store) : ISettingProvider
{
    public async Task<string?> GetOrNullAsync(string name)
    {
        var definition = await definitions.GetAsync(name);
        return await store.GetOrNullAsync(name, GlobalSettingManagerExtensions.GlobalProviderName, string.Empty) ?? definition.DefaultValue;
    }

    public async Task<List<SettingValue>> GetAllAsync(string[] names)
    {
        var values = new List<SettingValue>(names.Length);
        foreach (var name in names)
            values.Add(new SettingValue(name, await GetOrNullAsync(name)));
        return values;
    }

    public async Task<List<SettingValue>> GetAllAsync() =>
        await GetAllAsync([.. (await definitions.GetAllAsync()).Select(d => d.Name)]);
}
