using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Approval.Cases;
using Xinyu.Workbench.Filings;

namespace Xinyu.Workbench.Areas.Workbench.Pages.Counter;

/// <summary>窗口录入: paper applications that the window entered.</summary>
internal sealed class IndexModel(FilingViews views) : PageModel
{
    public FilingListView View { get; private set; } = null!;

    public async Task OnGetAsync(int skipCount, CancellationToken cancellationToken) =>
        View = await views.ListAsync(CaseChannels.Counter, Math.Max(0, skipCount), cancellationToken);
}
