using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Approval.Flows;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Flows;

/// <summary>流程定义.</summary>
internal sealed class IndexModel(IFlowCatalogue catalogue) : PageModel
{
    public IReadOnlyList<FlowSummary> Flows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Flows = await catalogue.GetListAsync(cancellationToken);
}
