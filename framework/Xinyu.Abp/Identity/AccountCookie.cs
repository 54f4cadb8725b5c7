using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Xinyu.Abp.AspNetCore;
using Xinyu.Abp.AspNetCore.ExceptionHandling;

namespace Xinyu.Abp.Identity;

internal static class AccountCookie
{
    public static void Configure(CookieAuthenticationOptions options, XinyuWebOptions web)
    {
        Secure(options, web, "xinyu-auth");
        options.LoginPath = "/account/login";
        options.LogoutPath = "/account/logout";
        options.ExpireTimeSpan = TimeSpan.FromHours(8); // a working day
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = SessionCheck.ValidateAsync;
        options.Events.OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized);
        // the address stays and the answer is the error page, so that nobody mistakes a refusal for success
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    public static void ConfigureSecondFactor(CookieAuthenticationOptions options, XinyuWebOptions web) => Secure(options, web, "xinyu-2f");

    private static void Secure(CookieAuthenticationOptions options, XinyuWebOptions web, string name)
    {
        options.Cookie.Name = name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = web.RequiresHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int apiStatus)
    {
        if (context.Request.IsApi())
        {
            context.Response.StatusCode = apiStatus;
        }
        else if (context.Request.Headers.ContainsKey("HX-Request"))
        {
            // htmx would otherwise put the sign-in page into a fragment of the old one
            context.Response.StatusCode = apiStatus;
            context.Response.Headers["HX-Redirect"] = context.RedirectUri;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }
}
