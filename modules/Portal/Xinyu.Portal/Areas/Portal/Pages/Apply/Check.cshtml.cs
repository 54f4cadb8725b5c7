using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Forms;
using Xinyu.Approval.Filing;
using Xinyu.Portal.Applicants;
using Xinyu.Portal.Filing;

namespace Xinyu.Portal.Areas.Portal.Pages.Apply;

/// <summary>The last look before submission, with what the department's check found in time.</summary>
internal sealed class CheckModel(
    OwnApplications own, CheckDraft check, AskPrecheck precheck, SubmitApplication submit, CurrentApplicant applicants) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public Guid Id { get; set; }

    public DraftReport Report { get; private set; } = null!;

    public ApplicantProfile Applicant { get; private set; } = null!;

    public IReadOnlyList<FormField> Fields { get; private set; } = [];

    public PrecheckResult Precheck { get; private set; } = new(false, []);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var draft = await own.Query().Where(a => a.SubmittedAt == null && a.ItemCode == Code)
            .OrderByDescending(a => a.CreationTime).FirstOrDefaultAsync(cancellationToken);
        if (draft is null) return Redirect($"/apply/{Uri.EscapeDataString(Code)}");
        await ShowAsync(draft, cancellationToken);
        return Report.IsComplete ? Page() : Redirect($"/apply/{Uri.EscapeDataString(Code)}?judge=true");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var submitted = await submit.ExecuteAsync(Id, null, cancellationToken);
        return Redirect($"/my/{submitted.CaseNumber}/receipt");
    }

    public async Task RedisplayAsync() => await ShowAsync(await own.GetAsync(Id, HttpContext.RequestAborted), HttpContext.RequestAborted);

    public IReadOnlyList<Finding> Findings()
    {
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        return [.. Precheck.Findings.Select(f => new Finding(
            f.Severity switch { "Pass" => FindingResult.Passed, "NotChecked" => FindingResult.Unchecked, _ => FindingResult.NeedsPerson },
            english ? f.TextEn : f.TextZh))];
    }

    private async Task ShowAsync(Application draft, CancellationToken cancellationToken)
    {
        Applicant = await applicants.GetAsync(cancellationToken);
        Report = await check.ExecuteAsync(draft, cancellationToken);
        Fields = FormFields.Show(Report.Item.Fields, Report.Form.Values, Report.Form);
        Id = draft.Id;
        if (Report.IsComplete) Precheck = await precheck.ExecuteAsync(draft, cancellationToken);
    }
}
