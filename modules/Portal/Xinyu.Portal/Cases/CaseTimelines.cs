using Microsoft.Extensions.Localization;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Cases;

namespace Xinyu.Portal.Cases;

/// <summary>Tells a case's events in the reader's language, the newest first. The office's inner steps are left out.</summary>
internal sealed class CaseTimelines(IStringLocalizer<PortalResource> localizer)
{
    private static readonly string[] Moved = ["completeness", "promised", "statutory", "delivery"];

    public IReadOnlyList<TimelineEntry> Of(
        IEnumerable<CaseEventView> events, bool ended, IReadOnlyList<CaseDocumentView> documents, Func<CaseDocumentView, string> documentUrl)
    {
        var shown = events.Where(IsTold).ToList();
        return [.. shown.Select((e, i) => Entry(e, i == 0 && !ended, documents.FirstOrDefault(d => d.Id == e.DocumentId), documentUrl))];
    }

    public static IReadOnlyList<TimelineEntry> Ahead(IEnumerable<FlowStepDto> flow) =>
        [.. flow.Where(s => s.Status == "todo").Select(s => new TimelineEntry(s.Name, Kind: TimelineKind.Todo) { By = s.PostName })];

    /// <summary>A new calendar is told when it moved a date.</summary>
    private static bool IsTold(CaseEventView e) => e.Kind switch
    {
        CaseEventKind.FindingsRecorded or CaseEventKind.Recused or CaseEventKind.MaterialJudged or CaseEventKind.TaskCompleted or CaseEventKind.TimerFired => false,
        CaseEventKind.ClockRecomputed => Moved.Any(e.Arguments.ContainsKey),
        _ => true,
    };

    private TimelineEntry Entry(CaseEventView e, bool now, CaseDocumentView? document, Func<CaseDocumentView, string> documentUrl) =>
        new(Title(e), e.OccurredAt, e.Kind == CaseEventKind.ProcedureStarted ? TimelineKind.Halt : now ? TimelineKind.Now : TimelineKind.Done)
        {
            By = e.PostName,
            Text = Text(e),
            LinkText = document is null ? null : $"{document.Title} {document.Number}",
            LinkUrl = document is null ? null : documentUrl(document),
        };

    private string Title(CaseEventView e) => e.Kind switch
    {
        CaseEventKind.TaskOpened when e.Arguments.TryGetValue("task", out var task) => localizer["Event:TaskOpened", task],
        CaseEventKind.ProcedureStarted or CaseEventKind.ProcedureEnded when e.Arguments.TryGetValue("procedure", out var procedure) => localizer[$"Event:{e.Kind}", procedure],
        CaseEventKind.TaskOpened or CaseEventKind.ProcedureStarted or CaseEventKind.ProcedureEnded => localizer[$"Event:{e.Kind}", ""],
        _ => localizer[$"Event:{e.Kind}"],
    };

    private string? Text(CaseEventView e)
    {
        var parts = new List<string>();
        if (e.Arguments.GetValueOrDefault("channel") == CaseChannels.Counter) parts.Add(localizer["Event:Paper"]);
        if (e.Arguments.TryGetValue("until", out var until) && DateOnly.TryParse(until, System.Globalization.CultureInfo.InvariantCulture, out var day))
            parts.Add(localizer["Event:Until", day.ToIsoDay()]);
        if (e.Arguments.TryGetValue("place", out var place)) parts.Add(localizer["Event:Place", place]);
        if (e.Arguments.TryGetValue("effective", out var effective)) parts.Add(localizer["Event:Effective", effective]);
        if (e.Arguments.TryGetValue("rightAuthority", out var authority)) parts.Add(localizer["Event:RightAuthority", authority]);
        if (e.Arguments.TryGetValue("days", out var days)) parts.Add(localizer["Event:Days", days]);
        if (e.Arguments.TryGetValue("amount", out var amount)) parts.Add(localizer["Event:Amount", e.Arguments.GetValueOrDefault("fee", ""), amount]);
        if (e.Arguments.TryGetValue("legalGround", out var ground)) parts.Add(localizer[$"LicenceGround:{ground}"]);
        if (e.Kind == CaseEventKind.Migrated && !e.Arguments.ContainsKey("promised")) parts.Add(localizer["Event:Migrated:Kept"]);
        if (e.Kind is CaseEventKind.ClockRecomputed or CaseEventKind.Migrated)
            parts.AddRange(Moved.Where(e.Arguments.ContainsKey).Select(clock => localizer[$"Event:Moved:{clock}", e.Arguments[clock]].Value));
        if (e.Arguments.TryGetValue("reason", out var reason)) parts.Add(localizer["Event:Reason", reason]);
        if (e.Arguments.TryGetValue("result", out var result)) parts.Add(result);
        if (e.Kind == CaseEventKind.CorrectedOnSpot && e.Arguments.TryGetValue("record", out var record)) parts.Add(record);
        return parts.Count == 0 ? null : parts.ToClauses(localizer["Semicolon"]);
    }
}
