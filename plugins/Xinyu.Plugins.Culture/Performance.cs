using System.Globalization;
using Xinyu.Plugins.Documents;
using Xinyu.Plugins.Results;

namespace Xinyu.Plugins.Culture;

/// <summary>WH-03 营业性演出审批.</summary>
internal sealed class Performance(IPlugInParameters parameters, IPlugInClock clock, IWorkingDays workingDays) : ItemRules, IDocumentContent, IResultValidity
{
    public const string Item = "WH-03";

    /// <summary>工作日 between acceptance and the first show. 《营业性演出管理条例》.</summary>
    public const string LeadDays = "WH-03.LeadDays";

    /// <summary>场 a day.</summary>
    public const string ShowsPerDay = "WH-03.ShowsPerDay";

    /// <summary>人, above which the police's permit for large events is due. 《大型群众性活动安全管理条例》.</summary>
    public const string LargeEvent = "WH-03.LargeEvent";

    private const string Mainland = "内地";

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Number(LeadDays, 3, min: 1, max: 60)
        .Number(ShowsPerDay, 3, min: 1, max: 20)
        .Number(LargeEvent, 5000, min: 1, max: 1000000);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [Foreign(snapshot.Form), Lead(snapshot), Shows(stage, snapshot.Form), Large(snapshot.Form)];

    /// <summary>The list counts as well as the tick: one of them is enough for the province.</summary>
    [Rule(Item, 1)]
    private static Finding Foreign(FormValues form)
    {
        var abroad = form.Rows("performers").Count(p => p.Text("perfNation") is { } nation && nation != Mainland);
        return (form.Boolean("foreignActor") == true || abroad > 0 ? Finding.NeedsPerson("WH-03.ProvinceDecides") : Finding.Pass("WH-03.AllMainland")) with
        {
            Arguments = new() { { "performers", abroad } },
            EvidenceFields = ["foreignActor", "performers"],
        };
    }

    /// <summary>
    /// The day of acceptance (before it, today) is not counted, as periods are counted; the first show may be on the last of the
    /// working days.
    /// </summary>
    [Rule(Item, 1)]
    private Finding Lead(CaseSnapshot snapshot)
    {
        var days = (int)parameters.Number(LeadDays);
        var day = snapshot.AcceptedOn ?? clock.Today;
        if (snapshot.Form.Date("showDate") is not { } show || workingDays.After(day, days) is not { } earliest)
            return Finding.NeedsPerson("WH-03.LeadUndetermined") with { EvidenceFields = ["showDate"] };
        return (show >= earliest ? Finding.Pass("WH-03.InTime") : Finding.SuggestRefusal("WH-03.TooLate")) with
        {
            Arguments = new() { { "show", show }, { "days", days }, { "earliest", earliest } },
            EvidenceFields = ["showDate"],
        };
    }

    /// <summary>Number of shows against the days, both ends included; a form that contradicts itself is corrected before it is filed.</summary>
    [Rule(Item, 1)]
    private Finding Shows(CheckStage stage, FormValues form)
    {
        string[] evidence = ["showDate", "showEndDate", "showTimes"];
        if (form.Date("showDate") is not { } first || form.Date("showEndDate") is not { } last || form.Number("showTimes") is not { } shows)
            return Finding.NeedsPerson("WH-03.ShowsUndetermined") with { EvidenceFields = evidence };
        if (last < first)
            return Finding.BlocksSubmission("WH-03.EndsBeforeStart", stage) with { EvidenceFields = evidence };
        var most = (last.DayNumber - first.DayNumber + 1) * parameters.Number(ShowsPerDay);
        return (shows <= most ? Finding.Pass("WH-03.ShowsFit") : Finding.BlocksSubmission("WH-03.TooManyShows", stage)) with
        {
            Arguments = new() { { "shows", shows }, { "most", most } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>"超过5000": exactly that many need no other permit.</summary>
    [Rule(Item, 2)]
    private Finding? Large(FormValues form) => form.Number("seatCount") > parameters.Number(LargeEvent)
        ? Finding.NeedsPerson("WH-03.LargeEventPermit") with
        {
            Arguments = new() { { "seats", form.Number("seatCount") ?? 0 }, { "most", parameters.Number(LargeEvent) } },
            EvidenceFields = ["seatCount"],
        }
        : null;

    [Rule(Item, 2)]
    public Task<IReadOnlyList<DocumentBlock>> BlocksAsync(string documentKind, CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DocumentBlock>>(documentKind == "准予行政许可决定书"
            && snapshot.Form.Date("showDate") is { } first && snapshot.Form.Date("showEndDate") is { } last
            ? [new ParagraphBlock(string.Create(CultureInfo.InvariantCulture, $"本许可仅限{first:yyyy年M月d日}至{last:yyyy年M月d日}使用；演员或者节目单变更的，应当重新申报。"))]
            : []);

    /// <summary>许可仅限 showDate 至 showEndDate.</summary>
    [Rule(Item, 2)]
    public Task<ValidityTerm?> TermAsync(CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        Task.FromResult(snapshot.Form.Date("showDate") is { } first && snapshot.Form.Date("showEndDate") is { } last && last >= first
            ? ValidityTerm.Period(first, last)
            : null);
}
