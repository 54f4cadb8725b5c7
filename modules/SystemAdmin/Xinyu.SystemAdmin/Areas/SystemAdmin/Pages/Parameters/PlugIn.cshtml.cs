using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.UI.Forms;
using Xinyu.Approval.PlugIns;
using Xinyu.SystemAdmin.Parameters;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Parameters;

/// <summary>The parameters of one plug-in with their values and defaults.</summary>
internal sealed class PlugInModel(PlugInParameters parameters, ParameterField fields, IStringLocalizer<SystemAdminResource> localizer) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public ParameterList List { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => List = await parameters.ReadAsync(Id, cancellationToken);

    public string Text(PlugInParameterEntry entry, string value) => entry.Kind switch
    {
        "Table" => localizer["Parameter:Rows", fields.Show(entry with { Value = value }).Rows.Count],
        "Boolean" => localizer[value == "true" ? "Yes" : "No"],
        _ => value,
    };

    public FormField? Table(PlugInParameterEntry entry) => entry.Kind == "Table" ? fields.Show(entry) : null;
}
