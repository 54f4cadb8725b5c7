using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Calendar;
using Xinyu.Supervision.Trace;

namespace Xinyu.Supervision.Areas.Supervision.Pages.Cases;

/// <summary>案件痕迹.</summary>
internal sealed class TraceModel(ReadTrace reader, ILegalCalendar calendars, IStringLocalizer<SupervisionResource> localizer) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = "";

    public CaseTrace Trace { get; private set; } = null!;

    public ClockView? Clock { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Trace = await reader.ExecuteAsync(Number, cancellationToken);
        Clock = TraceClock.Of(Trace.Clock, Trace.RunsFrom, await calendars.GetAsync(cancellationToken), localizer);
    }
}
