using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Layout;
using Xinyu.Portal.Cases;

namespace Xinyu.Portal.Areas.Portal.Pages.My;

/// <summary>Asking for a hearing: what it means, and until when.</summary>
internal sealed class HearingModel(ReadMyCase reader, RequestHearing hearing, IStringLocalizer<PortalResource> localizer) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public string CaseNumber { get; set; } = "";

    public MyCase Case { get; private set; } = null!;

    public Task OnGetAsync() => RedisplayAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await hearing.ExecuteAsync(CaseNumber, cancellationToken);
        TempData.SetToast(localizer["Hearing:Done"]);
        return Redirect($"/my/{CaseNumber}");
    }

    public async Task RedisplayAsync() => Case = await reader.ExecuteAsync(CaseNumber, HttpContext.RequestAborted);
}
