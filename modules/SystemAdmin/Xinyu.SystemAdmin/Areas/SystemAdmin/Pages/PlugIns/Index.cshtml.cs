using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.UI.Components;
using Xinyu.SystemAdmin.PlugIns;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.PlugIns;

/// <summary>部门插件: what became of each, why, and which items it serves.</summary>
internal sealed class IndexModel(ReadPlugIns reader, IStringLocalizer<SystemAdminResource> localizer) : PageModel
{
    public IReadOnlyList<PlugInView> PlugIns { get; private set; } = [];

    public PlugInView? Worst => PlugIns.FirstOrDefault(p => p.NeedsSomebody);

    public async Task OnGetAsync(CancellationToken cancellationToken) => PlugIns = await reader.ExecuteAsync(cancellationToken);

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
        PlugInCondition.Quarantined or PlugInCondition.Failed => TagKind.Error,
        _ => TagKind.Plain,
    };
}
