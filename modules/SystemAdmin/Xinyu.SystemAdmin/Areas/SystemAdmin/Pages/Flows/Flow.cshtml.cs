using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Approval.Flows;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Flows;

/// <summary>One version of a flow: drawn by bpmn-js where there is script, and told by a table everywhere.</summary>
internal sealed class FlowModel(IFlowCatalogue catalogue, IStringLocalizer<SystemAdminResource> localizer) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int? Version { get; set; }

    public FlowVersionDto Shown { get; private set; } = null!;

    public bool IsCurrent => Shown.Version == Shown.Versions[0].Version;

    public string XmlUrl => $"/api/system-admin/flows/{Shown.Key}/versions/{Shown.Version}/file";

    public async Task OnGetAsync(CancellationToken cancellationToken) => Shown = await catalogue.GetAsync(Key, Version, cancellationToken);

    public string KindOf(FlowNodeDto node)
    {
        var kind = localizer[$"Flows:Node:{node.Element}"];
        var name = kind.ResourceNotFound ? node.Element : kind.Value;
        return node.Service is { } service ? $"{name} · {service}" : node.CalledFlow is { } called ? $"{name} · {called}" : name;
    }

    public string? PostOf(FlowNodeDto node)
    {
        if (node.Post is null) return null;
        var post = localizer[$"Flows:Post:{node.Post}"].Value;
        if (node.PostFallback is { } other) post = localizer["Flows:PostElse", post, localizer[$"Flows:Post:{other}"].Value];
        return node.Countersign ? localizer["Flows:Countersign", post] : post;
    }
}
