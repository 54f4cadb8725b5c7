using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Xinyu.Abp.Authorization.Permissions;

public static class PermissionServiceCollectionExtensions
{
    public static IServiceCollection AddPermissionDefinitionProvider<TProvider>(this IServiceCollection services)
        where TProvider : class, IPermissionDefinitionProvider
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPermissionDefinitionProvider, TProvider>());
        services.TryAddSingleton<IPermissionDefinitionManager, PermissionDefinitionManager>();
        return services;
    }
}
