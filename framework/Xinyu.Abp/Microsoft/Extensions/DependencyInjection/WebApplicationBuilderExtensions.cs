using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xinyu.Abp;
using Xinyu.Abp.Modularity;

namespace Microsoft.Extensions.DependencyInjection;

public static class WebApplicationBuilderExtensions
{
    public static Task<IAbpApplicationWithExternalServiceProvider> AddApplicationAsync<TStartupModule>(
        this WebApplicationBuilder builder, Action<AbpApplicationCreationOptions>? optionsAction = null)
        where TStartupModule : IAbpModule =>
        builder.AddApplicationAsync(typeof(TStartupModule), optionsAction);

    public static Task<IAbpApplicationWithExternalServiceProvider> AddApplicationAsync(
        this WebApplicationBuilder builder, Type startupModuleType, Action<AbpApplicationCreationOptions>? optionsAction = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        // ASP.NET Core registers the configuration by a factory; modules read it before the container exists
        builder.Services.Replace(ServiceDescriptor.Singleton<IConfiguration>(builder.Configuration));
        builder.Services.TryAddObjectAccessor<IApplicationBuilder>();
        return builder.Services.AddApplicationAsync(startupModuleType, options =>
        {
            optionsAction?.Invoke(options);
            options.Environment ??= builder.Environment.EnvironmentName;
        });
    }
}
