using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Security.Claims;

namespace Xinyu.Abp.Identity;

/// <summary>
/// One look at the account with each request of a session: closed, or with another password, role or department than
/// when it signed in, the session is over at once and not when its cookie expires.
/// </summary>
internal static class SessionCheck
{
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var options = services.GetRequiredService<IOptions<IdentityOptions>>().Value;
        var stamp = context.Principal?.FindFirst(options.ClaimsIdentity.SecurityStampClaimType)?.Value;
        if (Guid.TryParse(context.Principal?.FindFirst(XinyuClaimTypes.UserId)?.Value, out var id) && stamp is not null
            && await services.GetRequiredService<XinyuDbContext>().Set<IdentityUser>()
                .AnyAsync(u => u.Id == id && u.IsActive && u.SecurityStamp == stamp, context.HttpContext.RequestAborted))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }
}
