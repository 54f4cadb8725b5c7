using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.UI.Layout;

namespace Xinyu.Abp.Areas.Theme.Pages;

/// <summary>
/// Remembers type size and language and goes back. A link and not a form, because it changes nothing but the reader's
/// own view; the address to go back to must be one of this site.
/// </summary>
[AllowAnonymous]
internal sealed class PreferencesModel : PageModel
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    public IActionResult OnGet(string? type, string? culture, string? returnUrl)
    {
        if (type is DisplayPreferences.Large or DisplayPreferences.Standard)
        {
            Response.Cookies.Append(DisplayPreferences.TypeCookie, type, Cookie());
        }

        if (culture is "en" or "zh-Hans")
        {
            Response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)),
                Cookie());
        }

        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl! : "~/");
    }

    private CookieOptions Cookie() => new()
    {
        MaxAge = Remembered,
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = Request.IsHttps,
        IsEssential = true
    };
}
