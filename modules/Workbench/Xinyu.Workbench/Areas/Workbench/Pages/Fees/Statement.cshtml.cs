using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Layout;
using Xinyu.Approval.Payments;
using Xinyu.Workbench.Fees;

namespace Xinyu.Workbench.Areas.Workbench.Pages.Fees;

/// <summary>对账单: what each payment means, before anything is recorded; then what was.</summary>
internal sealed class StatementModel(IBankStatements statements, IStringLocalizer<WorkbenchResource> texts) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Paying { get; set; }

    public StatementView Read { get; private set; } = null!;

    public Task OnGetAsync() => RedisplayAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var read = await statements.RecordAsync(Id, Paying, cancellationToken);
        TempData.SetToast(texts["Statement:Recorded", read.Recorded]);
        return LocalRedirect(FeeUrls.Statement(Id));
    }

    public async Task RedisplayAsync() => Read = await statements.GetAsync(Id, HttpContext.RequestAborted);

    public static TagKind Tag(PaymentOutcome outcome) => outcome switch
    {
        PaymentOutcome.Pays => TagKind.Accent,
        PaymentOutcome.Recorded => TagKind.Ok,
        _ => TagKind.Warn,
    };
}
