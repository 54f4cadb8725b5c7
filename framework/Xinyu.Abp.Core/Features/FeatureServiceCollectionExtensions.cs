using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Xinyu.Abp.Features;

public static class FeatureServiceCollectionExtensions
{
    public static IServiceCollection AddFeatureDefinitionProvider<TProvider>(this IServiceCollection services)
        where TProvider : class, IFeatureDefinitionProvider
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IFeatureDefinitionProvider, TProvider>());
        services.TryAddSingleton<IFeatureDefinitionManager, FeatureDefinitionManager>();
        return services;
    }
}
