using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.UI.Layout;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Filing;
using Xinyu.Portal.Licences;

namespace Xinyu.Portal.Areas.Portal.Pages.My;

/// <summary>我的证照: how each stands, and the application to change or renew it.</summary>
internal sealed class LicencesModel(ListMyLicences licences, AskOnLicence ask, Refusals refusals) : PageModel
{
    public const int PageSize = 10;

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    public PagedResultDto<MyLicence> Found { get; private set; } = new();

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Found = await licences.ExecuteAsync(new() { SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize }, cancellationToken);

    public async Task<IActionResult> OnPostAskAsync(Guid id, ApplicationPurpose purpose, CancellationToken cancellationToken)
    {
        try
        {
            return Redirect($"/apply/{(await ask.ExecuteAsync(id, purpose, cancellationToken)).ItemCode}");
        }
        catch (BusinessException refusal)
        {
            TempData.SetToast(refusals.Text(refusal));
            return RedirectToPage();
        }
    }
}
