using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.Printing;
using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Calendar;
using Xinyu.Portal.Calendar;
using Xinyu.Portal.Cases;

namespace Xinyu.Portal.Areas.Portal.Pages.My;

/// <summary>One own case: what to do, both clocks, what happened, what comes, documents.</summary>
internal sealed class CaseModel(ReadMyCase reader, PortalCalendar calendar, ClockViews clocks, ClockDays days, CaseTimelines timelines, NextSteps steps, IDocumentPrinter printer)
    : PageModel
{
    public MyCase Case { get; private set; } = null!;

    public NextStep Next { get; private set; } = null!;

    public ClockView? Clock { get; private set; }

    public IReadOnlyList<ClockSpan> Spans { get; private set; } = [];

    public IReadOnlyList<TimelineEntry> Timeline { get; private set; } = [];

    public IReadOnlyList<TimelineEntry> Ahead { get; private set; } = [];

    public bool HasPdf { get; private set; }

    public async Task OnGetAsync(string caseNumber, CancellationToken cancellationToken)
    {
        Case = await reader.ExecuteAsync(caseNumber, cancellationToken);
        HasPdf = Case.Documents.Count > 0 && await printer.IsAvailableAsync(cancellationToken);
        var work = await calendar.FindAsync(cancellationToken);
        DateOnly? decidedOn = Case.DecidedAt is { } decided ? LegalDay.Of(decided) : null;
        Next = steps.Of(Case);
        Clock = clocks.Of(Case.Clock, Case.Today, decidedOn, work);
        Spans = days.Of(Case.Clock, decidedOn ?? Case.Today, work);
        var ended = Case.State is Xinyu.Approval.Cases.CaseState.Closed or Xinyu.Approval.Cases.CaseState.NotAccepted;
        Timeline = timelines.Of(Case.Events, ended, Case.Documents, DocumentUrl);
        Ahead = ended ? [] : CaseTimelines.Ahead(Case.Flow);
    }

    public string DocumentUrl(CaseDocumentView document) => $"/my/{Case.CaseNumber}/documents/{document.Id}";
}
