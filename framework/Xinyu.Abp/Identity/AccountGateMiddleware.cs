using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Xinyu.Abp.AspNetCore.ExceptionHandling;
using Xinyu.Abp.AspNetCore.Routing;
using Xinyu.Abp.Authorization;
using Xinyu.Abp.Security.Claims;

namespace Xinyu.Abp.Identity;

/// <summary>What an account may reach before its permissions are asked: the audience of its token, a due password, a due second factor.</summary>
internal sealed class AccountGateMiddleware(RequestDelegate next, SecondFactorPolicy policy)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.User.Identity?.IsAuthenticated != true || context.GetEndpoint() is not { } endpoint
            || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            await next(context);
            return;
        }

        var module = EndpointModule.Of(endpoint);
        if (context.User.HasClaim(XinyuClaimTypes.Audience, XinyuAuthentication.PortalAudience) && module is not ("Portal" or "Account"))
            throw new AbpAuthorizationException("The token is for the portal.", "Account:AudienceRefused");
        if (module != "Account" && await DueAsync(context) is { } due)
        {
            if (context.Request.IsApi())
                throw new AbpAuthorizationException("The account has something to do first.", due.Code);
            context.Response.Redirect(context.Request.PathBase + due.Page);
            return;
        }

        await next(context);
    }

    private async Task<(string Code, string Page)?> DueAsync(HttpContext context)
    {
        var user = context.User;
        if (user.HasClaim(c => c.Type == XinyuClaimTypes.MustChangePassword))
            return ("Account:PasswordChangeRequired", "/account/password");
        if (user.Identity is ClaimsIdentity account && await policy.IsDueAsync(account))
            return ("Account:SecondFactorDue", "/account/second-factor");
        return null;
    }
}
