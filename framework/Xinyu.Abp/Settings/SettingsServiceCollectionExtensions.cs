using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.SettingManagement;

namespace Xinyu.Abp.Settings;

internal static class SettingsServiceCollectionExtensions
{
    public static IServiceCollection AddXinyuSettings(this IServiceCollection services)
    {
        services.TryAddSingleton<ISettingDefinitionManager, SettingDefinitionManager>();
        services.TryAddSingleton<SettingStore>();
        services.TryAddSingleton<ISettingStore>(provider => provider.GetRequiredService<SettingStore>());
        services.TryAddSingleton<ISettingProvider, SettingProvider>();
        services.TryAddScoped<ISettingManager, SettingManager>();
        services.Configure<XinyuDbContextOptions>(options => options.Mappings.Add(SettingManagementMapping.Map));
        return services;
    }
}
