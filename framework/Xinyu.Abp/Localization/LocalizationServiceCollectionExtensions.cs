using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.Localization.ExceptionHandling;

namespace Xinyu.Abp.Localization;

internal static class LocalizationServiceCollectionExtensions
{
    public static IServiceCollection AddXinyuLocalization(this IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory, JsonStringLocalizerFactory>());
        services.TryAddTransient(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));
        services.Configure<AbpLocalizationOptions>(options =>
        {
            options.Resources.Add<AbpResource>(Cultures.Chinese);
            options.DefaultResourceType = typeof(AbpResource);
            options.Languages.Add(new LanguageInfo(Cultures.Chinese, Cultures.Chinese, "简体中文"));
            options.Languages.Add(new LanguageInfo(Cultures.English, Cultures.English, "English"));
        });
        services.Configure<AbpExceptionLocalizationOptions>(options =>
        {
            options.MapCodeNamespace("Abp", typeof(AbpResource));
            options.MapCodeNamespace("Account", typeof(AbpResource));
        });
        return services;
    }
}
