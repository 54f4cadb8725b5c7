using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Approval.Documents;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Templates;

/// <summary>One template: its text, how it looks over sample data, what it may use, and its versions.</summary>
internal sealed class TemplateModel(ITemplatePublishing publishing) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int? Version { get; set; }

    public TemplateDetail Shown { get; private set; } = null!;

    public bool IsCurrent => Shown.Version == Shown.Versions[0].Version;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Shown = await publishing.GetAsync(Kind, Version, cancellationToken);
}
