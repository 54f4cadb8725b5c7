using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Layout;
using Xinyu.Approval.Flows;

namespace Xinyu.SystemAdmin.Areas.SystemAdmin.Pages.Flows;

/// <summary>A BPMN file is looked at first, element by element. Then it is published as the flow's next version.</summary>
internal sealed class PublishModel(IFlowPublishing publishing, IStringLocalizer<SystemAdminResource> localizer) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public string? Key { get; set; }

    [BindProperty]
    public IFormFile? Bpmn { get; set; }

    /// <summary>The file's text on its way from the look to the publication.</summary>
    [BindProperty]
    public string? Xml { get; set; }

    [BindProperty]
    public int BasedOn { get; set; }

    public FlowCheck? Check { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        (var typed, var problem) = await TextUpload.ReadAsync(Bpmn, FlowFileLimits.Bytes, cancellationToken);
        Xml = null; // a file that is refused is not shown as if it could be published
        if (problem is not null)
        {
            ModelState.AddModelError(nameof(Bpmn), localizer[$"Flows:{problem}"]);
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }

        Check = await publishing.CheckAsync(new(Key?.Trim() ?? "", typed!), cancellationToken);
        (Xml, BasedOn) = (typed, Check.BasedOn);
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostPublishAsync(CancellationToken cancellationToken)
    {
        var version = await publishing.PublishAsync(new(Key ?? "", Xml ?? "", BasedOn), cancellationToken);
        TempData.SetToast(localizer["Flows:Published", version.Version]);
        return RedirectToPage("Flow", new { key = Key });
    }

    public async Task RedisplayAsync()
    {
        if (string.IsNullOrEmpty(Xml)) return;
        try
        {
            Check = await publishing.CheckAsync(new(Key ?? "", Xml), HttpContext.RequestAborted);
            BasedOn = Check.BasedOn;
            ModelState.Remove(nameof(BasedOn));
        }
        catch (BusinessException)
        {
            Check = null; // the error is shown already; without a readable file there is nothing to confirm
        }
    }
}
