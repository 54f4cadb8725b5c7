using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Approval.Bundles;

namespace Xinyu.Workbench.Areas.Workbench.Pages.Bundles;

/// <summary>联办: what the reader's departments handle together with others, the newest first.</summary>
internal sealed class IndexModel(IBundleInbox inbox) : PageModel
{
    public const int PageSize = 12;

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    public PagedResultDto<BundleSummary> Found { get; private set; } = new();

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Found = await inbox.GetListAsync(new() { SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize }, cancellationToken);
}
