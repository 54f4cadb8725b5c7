using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Layout;
using Xinyu.Portal.Cases;

namespace Xinyu.Portal.Areas.Portal.Pages.My;

/// <summary>Taking an application back cannot be undone, so it has a page of its own.</summary>
internal sealed class WithdrawModel(ReadMyCase reader, WithdrawApplication withdraw, IStringLocalizer<PortalResource> localizer) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public string CaseNumber { get; set; } = "";

    [BindProperty]
    public WithdrawalInput Input { get; set; } = new();

    public MyCase Case { get; private set; } = null!;

    public Task OnGetAsync() => RedisplayAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await withdraw.ExecuteAsync(CaseNumber, Input, cancellationToken);
        TempData.SetToast(localizer["Withdraw:Done"]);
        return Redirect($"/my/{CaseNumber}");
    }

    public async Task RedisplayAsync() => Case = await reader.ExecuteAsync(CaseNumber, HttpContext.RequestAborted);
}
