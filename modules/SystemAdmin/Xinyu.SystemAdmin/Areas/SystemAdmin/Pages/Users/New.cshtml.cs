using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Components;
using Xinyu.SystemAdmin.Users;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Users;

/// <summary>A new account. Its password is on the page that answers, and nowhere else.</summary>
internal sealed class NewModel(CreateOfficial create, OfficialTexts texts) : PageModel, IRedisplay
{
    [BindProperty]
    public NewForm Input { get; set; } = new();

    public IReadOnlyList<Option> Roles { get; private set; } = [];

    public IReadOnlyList<Option> Departments { get; private set; } = [];

    /// <summary>Set once, in the answer to the form.</summary>
    public NewPassword? Made { get; private set; }

    public async Task OnGetAsync(string? department)
    {
        await RedisplayAsync();
        Input.Departments = Departments is [var only] ? [only.Value] : department is null ? [] : [department];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        // boxes of which none is ticked send nothing, and an error about them would have no field to stand beside
        if (!ModelState.ContainsKey("Input.Departments")) ModelState.SetModelValue("Input.Departments", Array.Empty<string>(), "");
        Made = await create.ExecuteAsync(new NewOfficial(Input.UserName, Input.Name, Input.Roles, Input.Departments));
        return Page();
    }

    public async Task RedisplayAsync()
    {
        Roles = await texts.RoleOptionsAsync();
        Departments = await texts.DepartmentOptionsAsync(HttpContext.RequestAborted);
    }

    internal sealed class NewForm
    {
        [Required, MaxLength(64)]
        public string? UserName { get; set; }

        [Required, MaxLength(64)]
        public string? Name { get; set; }

        public string[] Roles { get; set; } = [];

        public string[] Departments { get; set; } = [];
    }
}
