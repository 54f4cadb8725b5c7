using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Xinyu.Abp.AspNetCore;

internal static class XinyuStaticFiles
{
    public static void UseXinyuStaticFiles(this IApplicationBuilder app, IWebHostEnvironment environment)
    {
        // Development has them already; an unpublished host in Production finds its files all the same
        if (!environment.IsDevelopment())
            StaticWebAssetsLoader.UseStaticWebAssets(environment, app.ApplicationServices.GetRequiredService<IConfiguration>());
        app.UseStaticFiles(new StaticFileOptions
        {
            // a versioned address never changes its content
            OnPrepareResponse = context => context.Context.Response.Headers.CacheControl =
                context.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600"
        });
    }
}
