using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using System.Net;
using Xinyu.Abp.AspNetCore;
using Xinyu.Abp.AspNetCore.ExceptionHandling;
using Xinyu.Abp.AspNetCore.Routing;
using Xinyu.Abp.Data;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Security.Claims;
using Xinyu.Abp.Settings;
using Xinyu.Abp.UI.Navigation;

namespace Xinyu.Abp.Identity;

internal static class IdentityServiceCollectionExtensions
{
    public static IServiceCollection AddXinyuIdentity(this IServiceCollection services)
    {
        services.TryAddScoped(provider => new IdentityUserManager(provider));
        services.TryAddScoped<UserManager<IdentityUser>>(provider => provider.GetRequiredService<IdentityUserManager>());
        services.TryAddScoped<IUserStore<IdentityUser>, IdentityUserStore>();
        services.TryAddScoped<IRoleStore<IdentityRole>, IdentityRoleStore>();
        services.TryAddScoped<PrincipalFactory>();
        services.TryAddScoped<AccessTokens>();
        services.TryAddScoped<SignInCheck>();
        services.TryAddScoped<OneTimeCodes>();
        services.TryAddSingleton<SecondFactorPolicy>();
        services.TryAddScoped<SecondFactor>();
        services.TryAddScoped<PasswordChange>();
        services.TryAddScoped<AccountSignIn>();
        services.TryAddSingleton<SetupLink>();
        services.AddScoped<ISignInGuard, DemonstrationGuard>();
        services.AddDataSeedContributor<IdentityDataSeedContributor>();
        services.AddSettingDefinitionProvider<AccountSettingDefinitionProvider>();
        services.Configure<XinyuDbContextOptions>(options => options.Mappings.Add(IdentityMapping.Map));
        services.Configure<AbpEndpointRouterOptions>(options => options.EndpointConfigureActions.Add(AccountEndpoints.Map));
        services.Configure<AbpExceptionHttpStatusCodeOptions>(MapStatusCodes);
        services.Configure<AbpNavigationOptions>(options => options.MenuContributors.Add(new AccountMenuContributor()));
        services.AddDataProtection().SetApplicationName("Xinyu.Modular").ProtectKeys();
        services.TryAddSingleton<KeyRingCheck>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options =>
            options.XmlRepository = new DataProtectionKeys(
                provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<PlainRows>(), provider.GetRequiredService<Guids.IGuidGenerator>())));
        services.AddIdentityCore<IdentityUser>(Configure)
            .AddRoles<IdentityRole>()
            .AddErrorDescriber<LocalizedIdentityErrors>()
            .AddSignInManager()
            .AddTokenProvider<AuthenticatorTokenProvider<IdentityUser>>(TokenOptions.DefaultAuthenticatorProvider);
        // after AddRoles, whose own factory knows no departments: a cookie renewed with it would show its official nothing
        services.AddScoped<IUserClaimsPrincipalFactory<IdentityUser>>(provider => provider.GetRequiredService<PrincipalFactory>());
        return services.AddXinyuAuthentication();
    }

    private static void MapStatusCodes(AbpExceptionHttpStatusCodeOptions options)
    {
        foreach (var code in (string[])["SignInRefused", "SecondFactorRequired", "SecondFactorWrong", "DemonstrationRefused"])
            options.Map($"Account:{code}", HttpStatusCode.Unauthorized);
        options.Map("Account:PasswordChangeRequired", HttpStatusCode.Forbidden);
        options.Map("Account:SecondFactorDue", HttpStatusCode.Forbidden);
    }

    private static void Configure(IdentityOptions options)
    {
        options.ClaimsIdentity.UserIdClaimType = XinyuClaimTypes.UserId;
        options.ClaimsIdentity.UserNameClaimType = XinyuClaimTypes.UserName;
        options.ClaimsIdentity.RoleClaimType = XinyuClaimTypes.Role;
        options.ClaimsIdentity.EmailClaimType = XinyuClaimTypes.Email;
        options.User.AllowedUserNameCharacters = ""; // Chinese names too
        options.Password.RequiredLength = 10;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequiredUniqueChars = 4;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }

    private static IServiceCollection AddXinyuAuthentication(this IServiceCollection services)
    {
        services.AddAuthentication(options =>
            {
                options.DefaultScheme = XinyuAuthentication.Choice;
                options.DefaultSignInScheme = IdentityConstants.ApplicationScheme;
                options.DefaultSignOutScheme = IdentityConstants.ApplicationScheme;
            })
            .AddPolicyScheme(XinyuAuthentication.Choice, null, options => options.ForwardDefaultSelector = context =>
                BearerHandler.Applies(context.Request) ? XinyuAuthentication.Bearer : IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, BearerHandler>(XinyuAuthentication.Bearer, null)
            .AddIdentityCookies();
        services.AddOptions<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<IOptions<XinyuWebOptions>>((options, web) => AccountCookie.Configure(options, web.Value));
        services.AddOptions<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme)
            .Configure<IOptions<XinyuWebOptions>>((options, web) => AccountCookie.ConfigureSecondFactor(options, web.Value));
        return services;
    }
}
