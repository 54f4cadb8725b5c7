using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Xinyu.Abp.UI.Layout;

namespace Xinyu.Abp.AspNetCore.PublicPages;

/// <summary>
/// Keeps <see cref="PublicPageAttribute">public pages</see> by language, type size and versions. A signed-in reader, a
/// question in the address, a note from the page before, a page with a form's token: none of these is kept or served.
/// </summary>
internal sealed class PublicPagePolicy : IOutputCachePolicy
{
    /// <summary>An upper bound alone; what is shown changes with the versions, at once.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        context.EnableOutputCaching = request.HttpContext.GetEndpoint()?.Metadata.GetMetadata<PublicPageAttribute>() is not null
            && HttpMethods.IsGet(request.Method)
            && !request.QueryString.HasValue
            && request.HttpContext.User.Identity?.IsAuthenticated != true
            && !request.Cookies.ContainsKey(WebServiceCollectionExtensions.NoteCookie);
        if (!context.EnableOutputCaching)
            return;
        context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Longest;
        context.CacheVaryByRules.QueryKeys = StringValues.Empty;
        context.CacheVaryByRules.CacheKeyPrefix = await KeyAsync(request);
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        // a form's token comes with a cookie or, when there is one already, with no-store
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0
            || response.Headers.CacheControl.ToString().Contains("no-", StringComparison.Ordinal))
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    private static async ValueTask<string> KeyAsync(HttpRequest request)
    {
        var services = request.HttpContext.RequestServices;
        var key = $"{CultureInfo.CurrentUICulture.Name}|{request.TypeAttribute()}";
        foreach (var version in services.GetRequiredService<IOptions<PublicPageOptions>>().Value.Versions)
            key += "|" + await version(services);
        return key;
    }
}
