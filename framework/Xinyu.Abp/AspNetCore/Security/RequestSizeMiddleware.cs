using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Xinyu.Abp.AspNetCore.Security;

/// <summary>
/// Refuses a body that announces itself as too large before anybody reads it: reading the antiforgery token would hide
/// the reason. What is not absurdly large is received and thrown away, because a client that is still sending when the
/// connection closes never sees the answer.
/// </summary>
internal sealed class RequestSizeMiddleware(RequestDelegate next)
{
    private const long ReceivedAtMost = 128 * 1024 * 1024;

    public async Task InvokeAsync(HttpContext context)
    {
        var feature = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (feature?.MaxRequestBodySize is not { } limit || context.Request.ContentLength is not { } length || length <= limit)
        {
            await next(context);
            return;
        }

        if (length <= ReceivedAtMost && !feature.IsReadOnly)
        {
            feature.MaxRequestBodySize = ReceivedAtMost;
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }
}
