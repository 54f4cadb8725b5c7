using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.AspNetCore.Security;
using Xinyu.Abp.Identity;

namespace Xinyu.Abp.Areas.Account.Pages;

[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
internal sealed class TwoFactorModel(AccountSignIn signIn) : PageModel, IRedisplay
{
    [BindProperty, Required, MaxLength(32), Display(Name = "Account:Code")]
    public string Code { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        await signIn.IsHalfWayAsync() ? Page() : RedirectToPage("Login", new { ReturnUrl });

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.WithSecondFactorAsync(Code);
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : await signIn.HomeAsync());
    }

    public Task RedisplayAsync() => Task.CompletedTask;
}
