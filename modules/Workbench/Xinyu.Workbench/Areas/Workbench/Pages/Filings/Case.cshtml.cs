using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Cases;
using Xinyu.Workbench.Acts;
using Xinyu.Workbench.Cases;
using Xinyu.Workbench.Filings;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Areas.Workbench.Pages.Filings;

/// <summary>What became of a filing: receipt, both limits, what happened and what is wanted of us.</summary>
internal sealed class CaseModel(OurFilings ours, FilingCases cases, CaseViews views, CaseTexts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Filing Filing { get; private set; } = null!;

    public CaseView View { get; private set; } = null!;

    public NextStep Next => new NextSteps(texts).Of(View.Detail, new ActChoices([], []));

    public IReadOnlyList<TimelineEntry> Timeline => new CaseTimeline(texts).Of(View.Detail, document => FilingUrls.Document(Id, document));

    public bool CanWithdraw => View.Summary.State is not (CaseState.Decided or CaseState.Closed or CaseState.NotAccepted);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Filing = await ours.GetAsync(Id, cancellationToken);
        if (!Filing.IsSubmitted) return Redirect(FilingUrls.Draft(Id));
        View = await views.BuildAsync(await cases.GetAsync(Filing, cancellationToken), new HashSet<string>(), null, cancellationToken);
        return Page();
    }
}
