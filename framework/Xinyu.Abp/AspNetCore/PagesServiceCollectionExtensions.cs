using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.Localization;
using Xinyu.Abp.Modularity;
using Xinyu.Abp.Validation;

namespace Xinyu.Abp.AspNetCore;

internal static class PagesServiceCollectionExtensions
{
    public static IServiceCollection AddXinyuPages(this IServiceCollection services)
    {
        services.AddSingleton<AssemblyResources>();
        services.AddSingleton<InputValidation>();
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        services.AddRazorPages()
            .AddMvcOptions(options =>
            {
                options.Filters.Add<RedisplayFilter>();
                options.ModelMetadataDetailsProviders.Add(new AnnotationMetadataProvider());
            })
            .AddViewLocalization()
            .AddDataAnnotationsLocalization()
            .ConfigureApplicationPartManager(manager => OnlyLoadedModules(manager, services.GetSingletonInstance<IModuleContainer>()));
        services.AddSingleton<IConfigureOptions<Microsoft.AspNetCore.Mvc.DataAnnotations.MvcDataAnnotationsLocalizationOptions>, AnnotationLocalization>();
        services.AddSingleton<IConfigureOptions<Microsoft.AspNetCore.Mvc.MvcOptions>, BindingTexts>();
        if (services.GetSingletonInstance<IAbpHostEnvironment>().EnvironmentName == Environments.Production)
            ReadPagesWhenAsked(services);
        return services;
    }

    // elsewhere all pages are read at the start, so that the policy check and tests see what each of them demands
    internal static void ReadPagesWhenAsked(IServiceCollection services)
    {
        services.Remove(services.Single(s => s.ServiceType == typeof(IActionDescriptorProvider) && s.ImplementationType?.Assembly == typeof(PageModel).Assembly));
        services.AddSingleton<IActionDescriptorProvider, LazyPages>();
        services.AddSingleton<MatcherPolicy, LazyPagePolicy>();
    }

    // a module that the configuration leaves out must not leave its pages behind
    private static void OnlyLoadedModules(ApplicationPartManager manager, IModuleContainer modules)
    {
        manager.ApplicationParts.Clear();
        foreach (var assembly in modules.Modules.Where(m => !m.IsLoadedAsPlugIn).Select(m => m.Assembly).Distinct())
        {
            foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(assembly).GetApplicationParts(assembly))
                manager.ApplicationParts.Add(part);
        }
    }
}
