using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.AspNetCore.Security;
using Xinyu.Abp.Identity;

namespace Xinyu.Abp.Areas.Account.Pages;

[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
internal sealed class LoginModel(AccountSignIn signIn, IOptions<AccountPagesOptions> options) : PageModel, IRedisplay
{
    [BindProperty]
    public LoginInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public string? RegisterUrl => options.Value.RegisterUrl;

    public async Task<IActionResult> OnGetAsync() =>
        User.Identity?.IsAuthenticated == true ? LocalRedirect(await TargetAsync()) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await signIn.WithPasswordAsync(Input.UserName, Input.Password))
            return RedirectToPage("TwoFactor", new { ReturnUrl });
        return LocalRedirect(await TargetAsync());
    }

    public Task RedisplayAsync() => Task.CompletedTask;

    private async Task<string> TargetAsync() => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : await signIn.HomeAsync();
}

internal sealed class LoginInput
{
    [Required, MaxLength(128), Display(Name = "Account:UserName")]
    public string UserName { get; set; } = string.Empty;

    [Required, MaxLength(128), Display(Name = "Account:Password")]
    public string Password { get; set; } = string.Empty;
}
