using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Approval.Cases;
using Xinyu.Workbench.Filings;

namespace Xinyu.Workbench.Areas.Workbench.Pages.Filings;

/// <summary>我们的申报: what the own departments filed with others, drafts first.</summary>
internal sealed class IndexModel(FilingViews views) : PageModel
{
    public FilingListView View { get; private set; } = null!;

    public async Task OnGetAsync(int skipCount, CancellationToken cancellationToken) =>
        View = await views.ListAsync(CaseChannels.Workbench, Math.Max(0, skipCount), cancellationToken);
}
