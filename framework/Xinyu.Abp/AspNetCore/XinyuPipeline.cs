using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Xinyu.Abp.AspNetCore.ExceptionHandling;
using Xinyu.Abp.AspNetCore.Health;
using Xinyu.Abp.AspNetCore.Routing;
using Xinyu.Abp.AspNetCore.Security;
using Xinyu.Abp.Identity;

namespace Xinyu.Abp.AspNetCore;

/// <summary>The one request pipeline. The order is the security model: read it from top to bottom.</summary>
internal static class XinyuPipeline
{
    public static void UseXinyuPipeline(this IApplicationBuilder app)
    {
        var services = app.ApplicationServices;
        var web = services.GetRequiredService<IOptions<XinyuWebOptions>>().Value;
        if (services.GetRequiredService<IConfiguration>().GetSection("ForwardedHeaders:KnownProxies").Exists())
            app.UseForwardedHeaders();
        if (web.RequiresHttps)
            app.UseHsts();
        app.UseMiddleware<SecurityHeadersMiddleware>();
        app.UseResponseCompression();
        app.UseXinyuStaticFiles(services.GetRequiredService<IWebHostEnvironment>());
        app.UseRequestLocalization();
        app.UseMiddleware<ErrorWritingMiddleware>();
        app.UseMiddleware<ExceptionCatchingMiddleware>(); // for what fails before the audit begins
        app.UseMiddleware<ApiAwaitingMiddleware>();
        app.UseRouting();
        app.UseMiddleware<RequestSizeMiddleware>();
        app.UseMiddleware<UnprintableInputMiddleware>();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuditing();
        app.UseMiddleware<ExceptionCatchingMiddleware>();
        app.UseMiddleware<ModuleGateMiddleware>();
        app.UseMiddleware<AccountGateMiddleware>();
        app.UseAuthorization();
        app.UseMiddleware<ApiAntiforgeryMiddleware>();
        app.UseOutputCache(); // after every gate: a kept page passes them like any other
        app.UseEndpoints(MapEndpoints);
    }

    private static void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapRazorPages();
        endpoints.MapXinyuHealth();
        endpoints.MapOpenApi().AllowAnonymous();
        var services = endpoints.ServiceProvider;
        using var scope = services.CreateScope();
        var web = scope.ServiceProvider.GetRequiredService<IOptions<XinyuWebOptions>>().Value;
        var options = scope.ServiceProvider.GetRequiredService<IOptions<AbpEndpointRouterOptions>>().Value;
        Map(endpoints, options.PageEndpointConfigureActions);
        Map(services.GetRequiredService<ApiRoutes>().In(endpoints), options.EndpointConfigureActions);

        void Map(IEndpointRouteBuilder routes, IEnumerable<Action<EndpointRouteBuilderContext>> actions)
        {
            var group = routes.MapGroup("")
                .DisableAntiforgery() // the middleware does it, for cookies only
                .AddEndpointFilter<RouteGroupBuilder, InputValidationFilter>()
                .WithMetadata(new RequestBodyLimit(web.MaxJsonBodyBytes));
            var context = new EndpointRouteBuilderContext(group, scope.ServiceProvider);
            foreach (var configure in actions)
                configure(context);
        }
    }

    private sealed record RequestBodyLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
