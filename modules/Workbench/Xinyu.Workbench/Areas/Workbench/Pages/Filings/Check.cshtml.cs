using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Forms;
using Xinyu.Approval.Filing;
using Xinyu.Workbench.Filings;

namespace Xinyu.Workbench.Areas.Workbench.Pages.Filings;

/// <summary>The last look before a filing is handed in.</summary>
internal sealed class CheckModel(OurFilings ours, CheckFiling check, SubmitFiling submit, IStringLocalizer<WorkbenchResource> localizer) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public FilingReport Report { get; private set; } = null!;

    public IReadOnlyList<FormField> Fields { get; private set; } = [];

    public IReadOnlyList<string> Steps => FilingSteps.Of(localizer);

    public async Task<IActionResult> OnGetAsync()
    {
        await RedisplayAsync();
        return Report.Filing.IsSubmitted ? Redirect(FilingUrls.Case(Id)) : Report.IsComplete ? Page() : Redirect(FilingUrls.Draft(Id) + "?judge=true");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await submit.ExecuteAsync(Id, cancellationToken);
        return Redirect(FilingUrls.Case(Id));
    }

    public async Task RedisplayAsync()
    {
        Report = await check.ExecuteAsync(await ours.GetAsync(Id, HttpContext.RequestAborted), HttpContext.RequestAborted);
        Fields = FormFields.Show(Report.Item.Fields, Report.Form.Values, Report.Form);
    }
}
