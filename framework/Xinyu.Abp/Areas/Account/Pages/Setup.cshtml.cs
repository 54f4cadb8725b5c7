using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.AspNetCore.Security;
using Xinyu.Abp.Identity;

namespace Xinyu.Abp.Areas.Account.Pages;

/// <summary>Without a valid link the page does not exist.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
internal sealed class SetupModel(SetupLink link) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public SetupInput Input { get; set; } = new();

    public IActionResult OnGet() => link.IsValid(Token) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        await link.UseAsync(Token, Input.UserName, Input.Password);
        return RedirectToPage("Login");
    }

    public Task RedisplayAsync() => Task.CompletedTask;
}

internal sealed class SetupInput
{
    [Required, MaxLength(128), Display(Name = "Account:UserName")]
    public string UserName { get; set; } = "admin";

    [Required, MaxLength(128), Display(Name = "Account:NewPassword")]
    public string Password { get; set; } = string.Empty;

    [Compare(nameof(Password), ErrorMessage = "Account:PasswordsDiffer"), Display(Name = "Account:PasswordAgain")]
    public string Again { get; set; } = string.Empty;
}
