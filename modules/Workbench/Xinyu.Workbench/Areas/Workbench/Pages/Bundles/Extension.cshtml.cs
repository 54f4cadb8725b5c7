using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.UI.Layout;
using Xinyu.Approval.Bundles;
using Xinyu.Workbench.Bundles;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Areas.Workbench.Pages.Bundles;

/// <summary>联办延期: the head of the government says how long and why; the applicant is told both.</summary>
internal sealed class ExtensionModel(IBundleInbox inbox, IBundleActs acts, CaseTexts texts) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ExtendBundleInput Input { get; set; } = new();

    public BundleDetail Bundle { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        try
        {
            await RedisplayAsync();
        }
        catch (EntityNotFoundException)
        {
            return NotFound();
        }

        return Bundle.MayExtend ? Page() : Redirect(BundleUrls.Bundle(Id));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(Input.Reason)) ModelState.AddModelError("Input.Reason", texts["Error:Reason"]);
        if (!ModelState.IsValid)
        {
            await RedisplayAsync();
            return Page();
        }

        var done = await acts.ExtendAsync(Input.On(Id), cancellationToken);
        TempData.SetToast(texts.Say("Bundle:ExtendDone", ("days", Input.Days), ("document", done.Document)));
        return Redirect(BundleUrls.Bundle(Id));
    }

    public async Task RedisplayAsync()
    {
        Bundle = await inbox.GetAsync(Id, HttpContext.RequestAborted);
        Input.Version = Bundle.Version;
        ModelState.Remove("Input.Version");
    }
}
