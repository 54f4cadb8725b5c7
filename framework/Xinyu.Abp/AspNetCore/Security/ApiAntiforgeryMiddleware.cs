using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Xinyu.Abp.AspNetCore.Security;

/// <summary>
/// An operation that changes something wants the antiforgery token when the caller is known by a cookie, which a
/// browser sends on anybody's behalf. A bearer token is sent only on purpose. Pages check for themselves.
/// </summary>
internal sealed class ApiAntiforgeryMiddleware(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        var safe = HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);
        if (!safe && IsSignedInByCookie(context) && context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is null)
            await antiforgery.ValidateRequestAsync(context);
        await next(context);
    }

    private static bool IsSignedInByCookie(HttpContext context) =>
        context.User.Identities.Any(i => i.IsAuthenticated && i.AuthenticationType != Identity.XinyuAuthentication.Bearer);
}
