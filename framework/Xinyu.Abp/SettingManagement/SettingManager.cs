using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Settings;

namespace Xinyu.Abp.SettingManagement;

internal sealed class SettingManager(
    XinyuDbContext db, IGuidGenerator guids, ISettingDefinitionManager definitions, SettingStore store) : ISettingManager
{
    public async Task<List<SettingValue>> GetAllAsync(string providerName, string providerKey, bool fallback = true)
    {
        var values = new List<SettingValue>();
        foreach (var definition in await definitions.GetAllAsync())
        {
            var value = await store.GetOrNullAsync(definition.Name, providerName, providerKey);
            values.Add(new SettingValue(definition.Name, value ?? (fallback ? definition.DefaultValue : null)));
        }

        return values;
    }

    public async Task SetAsync(string name, string value, string providerName, string providerKey, bool forceToSet = false)
    {
        if (await definitions.GetOrNullAsync(name) is null)
            throw new BusinessException("Abp:UnknownSetting").WithData("setting", name);
        if (value.Length > SettingManagementMapping.MaxValueLength)
            throw new BusinessException("Abp:SettingTooLong").WithData("max", SettingManagementMapping.MaxValueLength);
        var existing = await db.Set<Setting>().SingleOrDefaultAsync(s =>
            s.Name == name && s.ProviderName == providerName && s.ProviderKey == providerKey);
        if (existing is null)
            db.Add(new Setting(guids.Create(), name, value, providerName, providerKey));
        else
            existing.Value = value;
        await db.SaveChangesAsync();
        store.Invalidate();
    }
}
