using Xinyu.Abp;
using Xinyu.Abp.Modularity;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceCollectionApplicationExtensions
{
    public static Task<IAbpApplicationWithExternalServiceProvider> AddApplicationAsync<TStartupModule>(
        this IServiceCollection services, Action<AbpApplicationCreationOptions>? optionsAction = null) where TStartupModule : IAbpModule =>
        AbpApplicationFactory.CreateAsync<TStartupModule>(services, optionsAction);

    public static Task<IAbpApplicationWithExternalServiceProvider> AddApplicationAsync(
        this IServiceCollection services, Type startupModuleType, Action<AbpApplicationCreationOptions>? optionsAction = null) =>
        AbpApplicationFactory.CreateAsync(startupModuleType, services, optionsAction);

    public static IAbpHostEnvironment GetAbpHostEnvironment(this IServiceCollection services) =>
        services.GetSingletonInstance<IAbpHostEnvironment>();
}
