using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Layout;
using Xinyu.Approval.PlugIns;
using Xinyu.SystemAdmin.PlugIns;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.PlugIns;

/// <summary>部门插件: what became of each, why, and which items it serves.</summary>
[RequestSizeLimit(InstallPlugIn.MostRequestBytes)]
internal sealed class IndexModel(ReadPlugIns reader, InstallPlugIn install, IStringLocalizer<SystemAdminResource> localizer) : PageModel, IRedisplay
{
    [BindProperty]
    public IFormFile? Package { get; set; }

    public IReadOnlyList<PlugInView> PlugIns { get; private set; } = [];

    public PlugInView? Worst => PlugIns.FirstOrDefault(p => p.NeedsSomebody);

    public Task OnGetAsync() => RedisplayAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var installed = await install.ExecuteAsync(Package, cancellationToken);
        TempData.SetToast(localizer["PlugIns:Installed" + installed.TakesEffect, installed.Id, installed.Version]);
        return LocalRedirect("/admin/plug-ins");
    }

    public async Task RedisplayAsync() => PlugIns = await reader.ExecuteAsync(HttpContext.RequestAborted);

    public int Count(params PlugInCondition[] conditions) => PlugIns.Count(p => conditions.Contains(p.Condition));

    /// <summary>Whose plug-ins are in these conditions.</summary>
    public string? Who(params PlugInCondition[] conditions) => PlugIns.Where(p => conditions.Contains(p.Condition)).Select(Owner).Distinct().ToList() is { Count: > 0 } names
        ? string.Join(localizer["List"], names.Take(3))
        : null;

    public static string Owner(PlugInView plugIn) => plugIn.Department ?? plugIn.Entry.Id;

    public static TagKind Tag(PlugInCondition condition) => condition switch
    {
        PlugInCondition.Active => TagKind.Ok,
        PlugInCondition.Paused => TagKind.Warn,
        PlugInCondition.Waiting => TagKind.Accent,
        PlugInCondition.Quarantined or PlugInCondition.Failed => TagKind.Error,
        _ => TagKind.Plain,
    };
}
