using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Layout;
using Xinyu.SystemAdmin.PlugIns;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.PlugIns;

/// <summary>Says which running cases keep a version, and removes it when there are none.</summary>
internal sealed class RemoveModel(RemovePlugIn removal, IStringLocalizer<SystemAdminResource> localizer) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Version { get; set; } = "";

    public RemovablePlugIn PlugIn { get; private set; } = null!;

    public Task OnGetAsync() => RedisplayAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await removal.ExecuteAsync(Id, Version, cancellationToken);
        TempData.SetToast(localizer["PlugIns:Removed", Id, Version]);
        return LocalRedirect("/admin/plug-ins");
    }

    public async Task RedisplayAsync() => PlugIn = await removal.ReadAsync(Id, Version, HttpContext.RequestAborted);
}
