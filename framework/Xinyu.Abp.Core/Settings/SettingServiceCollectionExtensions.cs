using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Xinyu.Abp.Settings;

public static class SettingServiceCollectionExtensions
{
    public static IServiceCollection AddSettingDefinitionProvider<TProvider>(this IServiceCollection services)
        where TProvider : class, ISettingDefinitionProvider
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ISettingDefinitionProvider, TProvider>());
        services.TryAddSingleton<ISettingDefinitionManager, SettingDefinitionManager>();
        return services;
    }
}
