using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.UI.Forms;
using Xinyu.Abp.UI.Layout;
using Xinyu.Approval.PlugIns;
using Xinyu.SystemAdmin.Parameters;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Parameters;

/// <summary>One parameter of a plug-in: set it, or go back to the default.</summary>
internal sealed class ChangeModel(PlugInParameters parameters, ParameterField fields, IStringLocalizer<SystemAdminResource> localizer) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public ParameterList List { get; private set; } = null!;

    public PlugInParameterEntry Entry { get; private set; } = null!;

    public FormField Field { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Field = fields.Show(Entry);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await RedisplayAsync();
        if (Request.Form.IsRowAction()) return Page();
        if (ParameterField.IsWrong(Field))
        {
            ModelState.AddModelError(Field.Error is null ? "" : ParameterField.Name, Field.Error ?? localizer["Parameter:CellsWrong"]);
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }
        await parameters.ChangeAsync(Id, Key, new ParameterInput(ParameterField.ValueOf(Entry, Field)), cancellationToken);
        return Done("Parameter:Done");
    }

    public async Task<IActionResult> OnPostDefaultAsync(CancellationToken cancellationToken)
    {
        await LoadAsync();
        await parameters.ChangeAsync(Id, Key, new ParameterInput(null), cancellationToken);
        return Done("Parameter:DefaultDone");
    }

    public async Task RedisplayAsync()
    {
        await LoadAsync();
        Field = fields.Typed(Entry, Request.Form);
    }

    private RedirectResult Done(string key)
    {
        TempData.SetToast(localizer[key, Entry.Label]);
        return Redirect($"/admin/parameters/{Uri.EscapeDataString(Id)}");
    }

    private async Task LoadAsync()
    {
        List = await parameters.ReadAsync(Id, HttpContext.RequestAborted);
        Entry = List.Items.FirstOrDefault(e => e.Key == Key) ?? throw new EntityNotFoundException(typeof(PlugInParameterEntry), Key);
    }
}
