using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Approval.Calendar;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Calendar;

/// <summary>One version with the deadlines it moved.</summary>
internal sealed class VersionModel(ILegalCalendar calendars, ICalendarPublishing publishing) : PageModel
{
    public const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "version")]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    public CalendarVersionDto Shown { get; private set; } = null!;

    public bool IsCurrent { get; private set; }

    public int Waiting { get; private set; }

    public PagedResultDto<MovedDeadline> Moves { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var versions = await calendars.GetVersionsAsync(cancellationToken);
        if (versions.FirstOrDefault(v => v.Version == Number) is not { } shown) return NotFound();
        (Shown, IsCurrent) = (shown, versions[0].Version == Number);
        Waiting = await publishing.CountWaitingAsync(cancellationToken);
        Moves = await publishing.GetMovesAsync(Number, new PagedResultRequestDto { SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize }, cancellationToken);
        return Page();
    }
}
