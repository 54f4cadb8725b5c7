using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xinyu.Abp.AspNetCore.ExceptionHandling;
using Xinyu.Abp.AspNetCore.Health;
using Xinyu.Abp.AspNetCore.OpenApi;
using Xinyu.Abp.AspNetCore.PublicPages;
using Xinyu.Abp.AspNetCore.Routing;
using Xinyu.Abp.AspNetCore.Security;
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
    /// <summary>Carries what one page says to the next, such as "sent".</summary>
    public const string NoteCookie = "xinyu-note";

    /// <summary>Users, permissions, features, settings, texts and menus.</summary>
    public static IServiceCollection AddXinyuDefinitions(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.TryAddSingleton<CurrentPrincipalAccessor>();
        services.TryAddSingleton<ICurrentPrincipalAccessor>(provider => provider.GetRequiredService<CurrentPrincipalAccessor>());
        services.TryAddSingleton<ICurrentUser, CurrentUser>();
        services.TryAddScoped<IMenuManager, MenuManager>();
        return services.AddXinyuLocalization().AddXinyuAuthorization().AddXinyuFeatures().AddXinyuSettings();
    }

    /// <summary>Pages, operations, errors, headers and limits.</summary>
    public static IServiceCollection AddXinyuWeb(this IServiceCollection services, IConfiguration configuration, bool isDevelopment)
    {
        var web = new XinyuWebOptions { RequiresHttps = !isDevelopment };
        configuration.GetSection("Web").Bind(web);
        services.AddSingleton(Microsoft.Extensions.Options.Options.Create(web));
        services.AddSingleton<ErrorAnswers>();
        services.AddSingleton<ExceptionTexts>();
        services.Configure<AbpExceptionHttpStatusCodeOptions>(o => o.Map(FeatureErrorCodes.Closed, HttpStatusCode.NotFound));
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(options =>
        {
            var json = options.SerializerOptions;
            json.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
            json.Converters.Add(new TextConverter());
            json.Converters.Add(new JsonStringEnumConverter());
            json.NumberHandling = JsonNumberHandling.Strict;
            json.RespectNullableAnnotations = true; // a missing or null field is bad input, not a later surprise
            json.RespectRequiredConstructorParameters = true;
        });
        services.Configure<KestrelServerOptions>(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = web.MaxBodyBytes;
        });
        services.Configure<FormOptions>(options =>
        {
            options.MultipartBodyLengthLimit = web.MaxBodyBytes;
            options.ValueLengthLimit = 1024 * 1024;
            options.ValueCountLimit = 2048;
        });
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "xinyu-af";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            // Always would make a failure of every page with a form that is asked for over plain HTTP, the first start's among them;
            // signing in is what TLS is required for, and that cookie says so itself
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<CookieTempDataProviderOptions>(options =>
        {
            options.Cookie.Name = NoteCookie;
            options.Cookie.SecurePolicy = web.RequiresHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        });
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["text/css", "text/javascript", "application/javascript", "image/svg+xml"];
        });
        services.Configure<RequestLocalizationOptions>(UseChineseFirst);
        ConfigureForwardedHeaders(services, configuration);
        services.AddSingleton<ApiRoutes>();
        services.AddSingleton<AfterListening>();
        services.AddHostedService(provider => provider.GetRequiredService<AfterListening>());
        services.AddHealthChecks()
            .AddCheck<DatabaseHealthCheck>("database", tags: [HealthEndpoints.ReadyTag])
            .AddCheck<AfterListening>("start", tags: [HealthEndpoints.ReadyTag]);
        return services.AddXinyuPages().AddXinyuPublicPages().AddXinyuRateLimits(configuration).AddXinyuOpenApi();
    }

    private static void UseChineseFirst(RequestLocalizationOptions options)
    {
        string[] cultures = [Cultures.Chinese, Cultures.English];
        options.SetDefaultCulture(Cultures.Chinese).AddSupportedCultures(cultures).AddSupportedUICultures(cultures);
        // not the browser's language: the law's language comes first, English is a choice
        options.RequestCultureProviders = [new QueryStringRequestCultureProvider(), new CookieRequestCultureProvider()];
    }

    private static void ConfigureForwardedHeaders(IServiceCollection services, IConfiguration configuration) =>
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var proxy in configuration.GetSection("ForwardedHeaders:KnownProxies").Get<string[]>() ?? [])
                options.KnownProxies.Add(IPAddress.Parse(proxy));
        });
}
