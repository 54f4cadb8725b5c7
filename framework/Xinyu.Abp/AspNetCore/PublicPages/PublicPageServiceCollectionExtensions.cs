using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Features;

namespace Xinyu.Abp.AspNetCore.PublicPages;

internal static class PublicPageServiceCollectionExtensions
{
    private const long MostBytes = 16 * 1024 * 1024;

    public static IServiceCollection AddXinyuPublicPages(this IServiceCollection services)
    {
        services.AddOutputCache(options =>
        {
            options.SizeLimit = MostBytes;
            options.AddBasePolicy(policy => policy.AddPolicy<PublicPagePolicy>(), excludeDefaultPolicy: true);
        });
        // menus show what is open
        return services.Configure<PublicPageOptions>(options => options.Versions.Add(FeaturesAsync));
    }

    private static async ValueTask<string> FeaturesAsync(IServiceProvider services)
    {
        var features = services.GetRequiredService<IFeatureChecker>();
        var values = new StringBuilder();
        foreach (var definition in await services.GetRequiredService<IFeatureDefinitionManager>().GetAllAsync())
            values.Append(await features.GetOrNullAsync(definition.Name)).Append(';');
        return values.ToString();
    }
}
