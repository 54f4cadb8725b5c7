using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Layout;
using Xinyu.Workbench.Filings;

namespace Xinyu.Workbench.Areas.Workbench.Pages.Filings;

/// <summary>Taking a filing back cannot be undone, so it has a page of its own.</summary>
internal sealed class WithdrawModel(OurFilings ours, FilingCases cases, IStringLocalizer<WorkbenchResource> localizer) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Error:Reason")]
    [StringLength(500)]
    public string? Reason { get; set; }

    public Filing Filing { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        await RedisplayAsync();
        return Filing.IsSubmitted ? Page() : Redirect(FilingUrls.Draft(Id));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await cases.WithdrawAsync(Id, Reason!.Trim(), cancellationToken);
        TempData.SetToast(localizer["Filing:Withdrawn"]);
        return Redirect(FilingUrls.Case(Id));
    }

    public async Task RedisplayAsync() => Filing = await ours.GetAsync(Id, HttpContext.RequestAborted);
}
