using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Portal.Bundles;

namespace Xinyu.Portal.Areas.Portal.Pages.My.Bundles;

/// <summary>我的联办.</summary>
internal sealed class IndexModel(ReadMyBundle read) : PageModel
{
    public const int PageSize = 10;

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    public PagedResultDto<MyBundleEntry> Found { get; private set; } = new();

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Found = await read.ListAsync(new() { SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize }, cancellationToken);
}
