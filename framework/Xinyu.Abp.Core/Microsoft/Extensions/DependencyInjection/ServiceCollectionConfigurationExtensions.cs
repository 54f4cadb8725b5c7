using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceCollectionConfigurationExtensions
{
    public static IConfiguration GetConfiguration(this IServiceCollection services) =>
        services.GetSingletonInstance<IConfiguration>();
}
