using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Layout;
using Xinyu.Approval.Filing;
using Xinyu.Portal.Bundles;

namespace Xinyu.Portal.Areas.Portal.Pages.My.Bundles;

/// <summary>开始联办: what is asked for, before it is asked.</summary>
internal sealed class OpenModel(PlanItems plan, OpenBundle open, Refusals refusals, IStringLocalizer<PortalResource> localizer) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true, Name = "item")]
    public string[] Codes { get; set; } = [];

    public ItemPlan Plan { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        try
        {
            await RedisplayAsync();
            return Page();
        }
        catch (BusinessException refusal)
        {
            TempData.SetToast(refusals.Text(refusal));
            return Redirect("/plan");
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var bundle = await open.ExecuteAsync(Codes, cancellationToken);
        TempData.SetToast(localizer["Bundle:OpenDone", bundle.Number]);
        return Redirect(PlanUrls.Bundle(bundle.Id));
    }

    public async Task RedisplayAsync() => Plan = await plan.ExecuteAsync(Codes, HttpContext.RequestAborted);
}
