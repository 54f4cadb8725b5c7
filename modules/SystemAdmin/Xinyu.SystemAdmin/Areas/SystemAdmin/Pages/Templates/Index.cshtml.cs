using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Approval.Documents;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Templates;

/// <summary>文书模板.</summary>
internal sealed class IndexModel(ITemplatePublishing publishing) : PageModel
{
    public IReadOnlyList<TemplateSummary> Templates { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Templates = await publishing.GetListAsync(cancellationToken);
}
