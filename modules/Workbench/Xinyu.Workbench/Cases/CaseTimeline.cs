using Xinyu.Abp.UI.Formatting;
using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Cases;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Cases;

/// <summary>
/// The record in the reader's language, newest first. An event is a code with arguments: its title is one text, and each
/// argument that is there adds its phrase, in this order.
/// </summary>
internal sealed class CaseTimeline(CaseTexts texts)
{
    private static readonly string[] Phrases =
    [
        "channel", "purpose", "filedFrom", "flow", "plugIn", "materials", "legalGround", "reason", "opinion", "result", "record", "rightAuthority", "officials", "to", "by", "place", "presider", "before", "effective", "until", "validTo",
        "completeness", "promised", "statutory", "delivery", "files", "fields", "findings", "amount", "receipt", "ground", "next", "expiry", "document",
    ];

    /// <param name="documentUrl">Where the reader opens a document; null on the official's own page of the case.</param>
    public IReadOnlyList<TimelineEntry> Of(CaseDetail detail, Func<Guid, string>? documentUrl = null)
    {
        var running = detail.Summary.State is not (CaseState.Closed or CaseState.NotAccepted);
        var events = detail.Events.OrderByDescending(e => e.Seq).ToList();
        return [.. events.Select((e, index) => Entry(detail, e, running && index == 0, documentUrl ?? (id => CaseUrls.Document(detail.Summary.Id, id))))];
    }

    public string Title(CaseEventDto e) => texts.Say($"Event:{e.Kind}", Words(e));

    /// <summary>What the arguments add; null when the title says it all.</summary>
    public string? Details(CaseEventDto e)
    {
        var words = Words(e);
        var parts = Phrases.Where(words.ContainsKey).Select(name => texts.Say($"Event:Argument:{name}", words)).ToList();
        return parts.Count == 0 ? null : parts.ToClauses(texts["Event:Separator"]);
    }

    private TimelineEntry Entry(CaseDetail detail, CaseEventDto e, bool latest, Func<Guid, string> documentUrl) => Entry(detail.Documents, e, latest, documentUrl);

    public TimelineEntry Entry(IReadOnlyList<DocumentDto> documents, CaseEventDto e, bool latest, Func<Guid, string> documentUrl)
    {
        var document = e.Arguments.TryGetValue("document", out var number) ? documents.FirstOrDefault(d => d.Number == number) : null;
        return new TimelineEntry(Title(e), e.OccurredAt, Kind(e, latest))
        {
            By = By(e),
            Text = Details(e),
            LinkText = document is null ? null : document.Title,
            LinkUrl = document is null ? null : documentUrl(document.Id),
        };
    }

    private string By(CaseEventDto e) => (e.ActorPost, e.ActorName) switch
    {
        ({ } post, { } name) => $"{post} {name}",
        ({ } post, null) => post,
        (null, { } name) => name,
        _ => texts[e.Kind is CaseEventKind.Received or CaseEventKind.SupplementDeclared or CaseEventKind.SupplementPartSupplied or CaseEventKind.Rated
            or CaseEventKind.HearingRequested
            ? "Event:ByApplicant"
            : "Event:BySystem"],
    };

    private static TimelineKind Kind(CaseEventDto e, bool latest) =>
        latest ? TimelineKind.Now
        : e.Kind == CaseEventKind.ProcedureStarted && e.Arguments.GetValueOrDefault("ground") is not (null or "none") ? TimelineKind.Halt
        : TimelineKind.Done;

    /// <summary>The arguments, with codes turned into words and what is shown only in company left out.</summary>
    private Dictionary<string, string> Words(CaseEventDto e)
    {
        var words = new Dictionary<string, string>(e.Arguments);
        if (words.TryGetValue("outcome", out var outcome))
        {
            words["outcome"] = texts.Outcome(outcome);
        }

        if (words.TryGetValue("ground", out var ground))
        {
            words["ground"] = texts[ground == "none" ? "Event:NoStop" : "Event:Stop"];
        }

        if (words.TryGetValue("channel", out var channel))
        {
            if (channel == CaseChannels.Portal) words.Remove("channel");
            else words["channel"] = texts[$"Channel:{channel}"];
        }

        if (words.TryGetValue("purpose", out var purpose))
        {
            if (purpose == nameof(ApplicationPurpose.First)) words.Remove("purpose");
            else words["purpose"] = texts[$"Purpose:{purpose}"];
        }

        if (words.TryGetValue("verdict", out var verdict))
        {
            words["verdict"] = texts[$"MaterialVerdict:{verdict}"];
        }

        if (words.TryGetValue("legalGround", out var legal))
        {
            words["legalGround"] = texts[$"LicenceGround:{legal}"];
        }

        if (e.Kind == CaseEventKind.FindingsRecorded)
        {
            words["findings"] = words.GetValueOrDefault("total", "0");
        }

        return words;
    }
}
