using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.FeatureManagement;

namespace Xinyu.Abp.Features;

internal static class FeaturesServiceCollectionExtensions
{
    public static IServiceCollection AddXinyuFeatures(this IServiceCollection services)
    {
        services.AddFeatureDefinitionProvider<ModuleFeatureDefinitionProvider>();
        services.TryAddSingleton<FeatureValues>();
        services.TryAddSingleton<IFeatureStore, FeatureStore>();
        services.TryAddSingleton<IFeatureChecker, FeatureChecker>();
        services.TryAddScoped<IFeatureManager, FeatureManager>();
        services.Configure<XinyuDbContextOptions>(options => options.Mappings.Add(FeatureManagementMapping.Map));
        return services;
    }
}
