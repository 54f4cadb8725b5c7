using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.Application.Dtos;
using Xinyu.SystemAdmin.Events;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Events;

/// <summary>停放的事件: deliveries that failed too often and wait for a person.</summary>
internal sealed class IndexModel(ParkedEventDesk desk) : PageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    public PagedResultDto<ParkedEventLine> Found { get; private set; } = new();

    public IReadOnlyList<ParkedEventAct> Recent { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Found = await desk.ListAsync(new PagedResultRequestDto { SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize }, cancellationToken);
        Recent = await desk.RecentAsync(cancellationToken);
    }
}
