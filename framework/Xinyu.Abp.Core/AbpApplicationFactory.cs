using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Modularity;

namespace Xinyu.Abp;

public static class AbpApplicationFactory
{
    public static async Task<IAbpApplicationWithInternalServiceProvider> CreateAsync<TStartupModule>(
        Action<AbpApplicationCreationOptions>? optionsAction = null) where TStartupModule : IAbpModule =>
        await CreateConfiguredAsync(typeof(TStartupModule), new ServiceCollection(), optionsAction);

    public static async Task<IAbpApplicationWithExternalServiceProvider> CreateAsync<TStartupModule>(
        IServiceCollection services, Action<AbpApplicationCreationOptions>? optionsAction = null) where TStartupModule : IAbpModule =>
        await CreateConfiguredAsync(typeof(TStartupModule), services, optionsAction);

    public static async Task<IAbpApplicationWithExternalServiceProvider> CreateAsync(
        Type startupModuleType, IServiceCollection services, Action<AbpApplicationCreationOptions>? optionsAction = null) =>
        await CreateConfiguredAsync(startupModuleType, services, optionsAction);

    private static async Task<AbpApplication> CreateConfiguredAsync(
        Type startupModuleType, IServiceCollection services, Action<AbpApplicationCreationOptions>? optionsAction)
    {
        var application = new AbpApplication(startupModuleType, services, options =>
        {
            options.SkipConfigureServices = true;
            optionsAction?.Invoke(options);
        });
        await application.ConfigureServicesAsync();
        return application;
    }
}
