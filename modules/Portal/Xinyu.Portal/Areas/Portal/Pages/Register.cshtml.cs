using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.AspNetCore.Security;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Layout;
using Xinyu.Portal.Applicants;

namespace Xinyu.Portal.Areas.Portal.Pages;

/// <summary>Opening an applicant's account.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
internal sealed class RegisterModel(RegisterApplicant register, IStringLocalizer<PortalResource> localizer) : PageModel, IRedisplay
{
    [BindProperty]
    public RegistrationInput Input { get; set; } = new();

    public IReadOnlyList<Option> Kinds { get; } = [.. ApplicantKinds.Registered.Select(k => new Option(k, localizer[$"Applicant:{k}"]))];

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Redirect("/my") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await register.ExecuteAsync(Input, cancellationToken);
        TempData.SetToast(localizer["Register:Done"]);
        return Redirect("/account/login?returnUrl=%2Fmy");
    }

    public Task RedisplayAsync() => Task.CompletedTask;
}
