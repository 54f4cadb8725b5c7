using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Layout;
using Xinyu.Approval.Reminders;
using Xinyu.Workbench.Reminders;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Areas.Workbench.Pages.Reminders;

/// <summary>提醒: what the department's plug-in said should be looked at on a day, until somebody has.</summary>
internal sealed class IndexModel(IReminderInbox inbox, CaseTexts texts) : PageModel, IRedisplay
{
    public const int PageSize = 12;

    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    public PagedResultDto<ReminderDto> Found { get; private set; } = new();

    public int Open { get; private set; }

    public Task OnGetAsync() => RedisplayAsync();

    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken cancellationToken)
    {
        await inbox.EndAsync(id, cancellationToken);
        TempData.SetToast(texts["Reminders:Ended"]);
        return Redirect(All ? ReminderUrls.All : ReminderUrls.List);
    }

    public async Task RedisplayAsync()
    {
        Found = await inbox.GetListAsync(new() { All = All, SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize }, HttpContext.RequestAborted);
        Open = await inbox.CountOpenAsync(HttpContext.RequestAborted);
    }
}
