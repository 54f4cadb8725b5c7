using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Layout;
using Xinyu.SystemAdmin.Users;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Users;

/// <summary>One official's account: rights, and what is done when a password, a telephone or an official is gone.</summary>
internal sealed class UserModel(ReadOfficial reader, ChangeOfficial change, OfficialTexts texts, IStringLocalizer<SystemAdminResource> localizer) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public RightsForm Input { get; set; } = new();

    public OfficialView View { get; private set; } = null!;

    public OfficialTexts Texts => texts;

    public IReadOnlyList<Option> Roles { get; private set; } = [];

    public IReadOnlyList<Option> Departments { get; private set; } = [];

    /// <summary>Set once, in the answer to the reset.</summary>
    public NewPassword? Made { get; private set; }

    public async Task OnGetAsync()
    {
        await RedisplayAsync();
        Fill();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        // boxes of which none is ticked send nothing, and an error about them would have no field to stand beside
        if (!ModelState.ContainsKey("Input.Departments")) ModelState.SetModelValue("Input.Departments", Array.Empty<string>(), "");
        await change.SetRightsAsync(Id, new OfficialRights(Input.Name, Input.Roles, Input.Departments, Input.Version), cancellationToken);
        return Done("User:RightsDone");
    }

    public async Task<IActionResult> OnPostPasswordAsync(CancellationToken cancellationToken)
    {
        Made = await change.ResetPasswordAsync(Id, cancellationToken);
        await RedisplayAsync();
        Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostSecondFactorAsync()
    {
        await change.ResetSecondFactorAsync(Id);
        return Done("User:FactorDone");
    }

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken cancellationToken)
    {
        await change.SetActiveAsync(Id, false, cancellationToken);
        return Done("User:CloseDone");
    }

    public async Task<IActionResult> OnPostOpenAsync(CancellationToken cancellationToken)
    {
        await change.SetActiveAsync(Id, true, cancellationToken);
        return Done("User:OpenDone");
    }

    public async Task<IActionResult> OnPostUnlockAsync()
    {
        await change.UnlockAsync(Id);
        return Done("User:UnlockDone");
    }

    public async Task RedisplayAsync()
    {
        View = await reader.ExecuteAsync(Id, HttpContext.RequestAborted);
        Roles = await texts.RoleOptionsAsync();
        Departments = await texts.DepartmentOptionsAsync(HttpContext.RequestAborted);
        if (!Request.HasFormContentType || !Request.Form.ContainsKey("Input.Version")) Fill();
    }

    private void Fill() => Input = new RightsForm
    {
        Name = View.Account.Name, Roles = [.. View.Account.Roles], Departments = [.. View.Account.Departments], Version = View.Account.Version,
    };

    private LocalRedirectResult Done(string key)
    {
        TempData.SetToast(localizer[key]);
        return LocalRedirect($"/admin/users/{Id}");
    }

    // the small forms of the page do not send it: what is missing here is judged by the use case
    internal sealed class RightsForm
    {
        [MaxLength(64)]
        public string? Name { get; set; }

        public string[] Roles { get; set; } = [];

        public string[] Departments { get; set; } = [];

        public int Version { get; set; }
    }
}
