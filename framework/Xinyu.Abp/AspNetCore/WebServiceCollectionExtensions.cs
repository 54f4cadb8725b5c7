using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xinyu.Abp.Authorization;
using Xinyu.Abp.Features;
using Xinyu.Abp.Localization;
using Xinyu.Abp.Security.Claims;
using Xinyu.Abp.Settings;
using Xinyu.Abp.UI.Navigation;
using Xinyu.Abp.Users;

namespace Xinyu.Abp.AspNetCore;

internal static class WebServiceCollectionExtensions
{
    /// <summary>Users, permissions, features, settings, texts and menus.</summary>
    public static IServiceCollection AddXinyuDefinitions(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.TryAddSingleton<ICurrentPrincipalAccessor, CurrentPrincipalAccessor>();
        services.TryAddSingleton<ICurrentUser, CurrentUser>();
        services.TryAddScoped<IMenuManager, MenuManager>();
        return services.AddXinyuLocalization().AddXinyuAuthorization().AddXinyuFeatures().AddXinyuSettings();
    }
}
