using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.Identity;
using Xinyu.Abp.Security.Claims;
using Xinyu.Abp.Users;

namespace Xinyu.Abp.Areas.Account.Pages;

[Authorize]
internal sealed class PasswordModel(ICurrentUser currentUser, PasswordChange change, AccountSignIn signIn) : PageModel, IRedisplay
{
    [BindProperty]
    public PasswordInput Input { get; set; } = new();

    public bool IsDue => User.HasClaim(c => c.Type == XinyuClaimTypes.MustChangePassword);

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.CompleteAsync(await change.ChangeAsync(currentUser.GetId(), Input.OldPassword, Input.Password));
        return LocalRedirect(await signIn.HomeAsync());
    }

    public Task RedisplayAsync() => Task.CompletedTask;
}

internal sealed class PasswordInput
{
    [Required, MaxLength(128), Display(Name = "Account:OldPassword")]
    public string OldPassword { get; set; } = string.Empty;

    [Required, MaxLength(128), Display(Name = "Account:NewPassword")]
    public string Password { get; set; } = string.Empty;

    [Compare(nameof(Password), ErrorMessage = "Account:PasswordsDiffer"), Display(Name = "Account:PasswordAgain")]
    public string Again { get; set; } = string.Empty;
}
