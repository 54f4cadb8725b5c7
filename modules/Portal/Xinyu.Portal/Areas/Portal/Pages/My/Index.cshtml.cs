using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.UI.Layout;
using Xinyu.Portal.Applicants;
using Xinyu.Portal.Cases;
using Xinyu.Portal.Filing;
using Xinyu.Portal.Licences;

namespace Xinyu.Portal.Areas.Portal.Pages.My;

/// <summary>我的办件: drafts and cases of the signed-in applicant.</summary>
internal sealed class IndexModel(ListMyCases list, RemoveDraft removal, CurrentApplicant applicants, MyNotices notices) : PageModel
{
    public const int PageSize = 10;
    public const int NoticePageSize = 5;

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    public PagedResultDto<MyCaseEntry> Found { get; private set; } = new();

    public ApplicantProfile? Profile { get; private set; }

    /// <summary>Where the reminders begin, beside the page of cases.</summary>
    [BindProperty(SupportsGet = true)]
    public int NoticeSkip { get; set; }

    public PagedResultDto<NoticeView> Notices { get; private set; } = new();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Notices = await notices.UnreadAsync(new PagedResultRequestDto { SkipCount = Math.Max(0, NoticeSkip), MaxResultCount = NoticePageSize }, cancellationToken);
        Profile = await applicants.FindAsync(cancellationToken);
        Found = await list.ExecuteAsync(new PagedResultRequestDto { SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize }, cancellationToken);
    }

    public async Task<IActionResult> OnPostReadAsync(Guid id, CancellationToken cancellationToken)
    {
        await notices.ReadAsync(id, cancellationToken);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, [FromServices] Microsoft.Extensions.Localization.IStringLocalizer<PortalResource> localizer, CancellationToken cancellationToken)
    {
        await removal.ExecuteAsync(id, cancellationToken);
        TempData.SetToast(localizer["My:DraftRemoved"]);
        return RedirectToPage();
    }
}
