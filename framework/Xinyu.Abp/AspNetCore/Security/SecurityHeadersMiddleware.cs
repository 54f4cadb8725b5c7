using Microsoft.AspNetCore.Http;

namespace Xinyu.Abp.AspNetCore.Security;

/// <summary>Nothing inline, nothing from elsewhere, nowhere in a frame; pages of signed-in people are not kept by caches.</summary>
internal sealed class SecurityHeadersMiddleware(RequestDelegate next)
{
    private const string PolicyStart = "default-src 'none'; script-src 'self'; style-src 'self'";
    private const string PolicyEnd =
        "; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; frame-src 'self'; " +
        "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state =>
        {
            Add((HttpContext)state);
            return Task.CompletedTask;
        }, context);
        return next(context);
    }

    private static void Add(HttpContext context)
    {
        var headers = context.Response.Headers;
        var relaxed = context.GetEndpoint()?.Metadata.GetMetadata<AllowInlineStylesAttribute>() is not null;
        // an endpoint that hands out other people's files brings a stricter one of its own
        if (headers.ContentSecurityPolicy.Count == 0)
            headers.ContentSecurityPolicy = PolicyStart + (relaxed ? " 'unsafe-inline'" : "") + PolicyEnd;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "SAMEORIGIN";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers[CorrelationId.Header] = CorrelationId.Of(context);
        if (context.User.Identity?.IsAuthenticated == true && headers.CacheControl.Count == 0)
            headers.CacheControl = "no-store";
    }
}
