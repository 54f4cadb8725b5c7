using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.PermissionManagement;

namespace Xinyu.Abp.Authorization;

internal static class AuthorizationServiceCollectionExtensions
{
    public static IServiceCollection AddXinyuAuthorization(this IServiceCollection services)
    {
        services.TryAddSingleton<IPermissionDefinitionManager, PermissionDefinitionManager>();
        services.TryAddSingleton<PermissionGrants>();
        services.TryAddSingleton<IPermissionStore, PermissionStore>();
        services.TryAddSingleton<IPermissionChecker, PermissionChecker>();
        services.TryAddScoped<IPermissionManager, PermissionManager>();
        services.TryAddScoped<IPermissionDataSeeder, PermissionDataSeeder>();
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicyProvider>();
        services.AddSingleton<IAuthorizationHandler, PermissionRequirementHandler>();
        services.AddAuthorizationBuilder()
            .SetDefaultPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(_ => false).Build());
        services.Configure<XinyuDbContextOptions>(options => options.Mappings.Add(PermissionManagementMapping.Map));
        return services;
    }
}
