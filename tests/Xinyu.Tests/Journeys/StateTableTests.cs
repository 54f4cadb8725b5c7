using System.Text.Json;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Items;
using Xinyu.Tests.Approval.Cases;

namespace Xinyu.Tests.Journeys;

/// <summary>DOMAIN.md 4, row by row: from a state, by an act, into a state, with its event, its clocks and its document; and without the document not at all.</summary>
public sealed class StateTableTests(StateHost host) : IClassFixture<StateHost>
{
    private static readonly IReadOnlyList<ItemDefinition> Open =
    [
        .. CatalogueFiles.ReadFolder(Path.Combine(RepositoryRoot.Find(), "etc", "catalogue")).SelectMany(r => r.Items)
            .Where(i => i.Phase != RolloutPhase.Second && i.Kind == ItemKind.Permit && i.Applicants.Contains("enterprise")),
    ];

    private static readonly ItemDefinition Usual = Open.Single(i => i.Code == "HB-01");
    private static readonly ItemDefinition Instant = Open.First(i => i.Flow == "instant");
    private static readonly ItemDefinition WithLook = Open.First(i => i.Flow != "instant" && i.SpecialProcedures.Any(p => !p.StopsClock));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <param name="Act">Null where no official acts: the applicant or the law itself.</param>
    /// <param name="Clocks">A completeness or check, B both limits, S they stand, D delivery.</param>
    private sealed record Row(
        Func<LegalCase, Task> From, Func<LegalCase, Task<HttpResponseMessage>>? Act, CaseState To, CaseEventKind Event, string? Document, string Clocks,
        ItemDefinition? Item = null, Func<StateHost, LegalCase, Task>? Happens = null);

    private static readonly Dictionary<string, Row> Rows = new()
    {
        ["submitted: received 收件, with its receipt"] = new(_ => Task.CompletedTask, null, CaseState.Received, CaseEventKind.Received, "receipt", "A", Happens: (_, c) => c.ReceivedAsync()),
        ["art. 32(1)(1): no licence needed, not accepted"] = Official(c => c.ReceivedAsync(), "window", "refuse-acceptance", new { notNeeded = true, reason = "不需要许可。" }, CaseState.NotAccepted, CaseEventKind.NotNeeded, "not-needed", ""),
        ["art. 32(1)(2): wrong authority, not accepted"] = Official(c => c.ReceivedAsync(), "window", "refuse-acceptance", new { notNeeded = false, reason = "不属本机关。", rightAuthority = "市规划局" }, CaseState.NotAccepted, CaseEventKind.NotCompetent, "not-competent", ""),
        ["art. 32(1)(3): corrected on the spot, the five days run on"] = Official(c => c.ReceivedAsync(), "window", "correct-on-spot", new { note = "当场改正日期。" }, CaseState.Received, CaseEventKind.CorrectedOnSpot, null, "A"),
        ["art. 32(1)(4): incomplete, all defects told once"] = Official(c => c.ReceivedAsync(), "window", "supplement", new { defects = new[] { new { material = 0, text = "缺签章。" } } }, CaseState.AwaitingSupplement, CaseEventKind.SupplementRequested, "supplement", ""),
        ["part supplied against a receipt"] = new(c => c.AwaitingAsync(), null, CaseState.AwaitingSupplement, CaseEventKind.SupplementPartSupplied, "receipt", "", Happens: (_, c) => c.SupplyAsync(declare: false)),
        ["declared complete: a check of five days"] = new(c => c.AwaitingAsync(), null, CaseState.Checking, CaseEventKind.SupplementDeclared, "receipt", "A", Happens: (_, c) => c.SupplyAsync(declare: true)),
        ["art. 32(1)(5): the check confirms, accepted"] = Official(c => c.CheckingAsync(), "window", "accept", new { }, CaseState.InReview, CaseEventKind.Accepted, "acceptance", "B"),
        ["the check lapses: deemed accepted"] = new(c => c.CheckingAsync(), null, CaseState.InReview, CaseEventKind.DeemedAccepted, "deemed-acceptance", "B", Happens: (h, _) => h.SweepAsync("2026-03-09 17:01")),
        ["a named defect is still there: the notice is repeated"] = Official(c => c.CheckingAsync(), "window", "repeat-defect", new { note = "仍缺签章。" }, CaseState.AwaitingSupplement, CaseEventKind.DefectRepeated, "supplement", ""),
        ["silence past the stated date: given up"] = new(c => c.AwaitingAsync(), null, CaseState.Closed, CaseEventKind.SupplementLapsed, "supplement-lapsed", "", Happens: (h, _) => h.SweepAsync("2026-03-13 09:00")),
        ["art. 32(1)(5): complete, accepted"] = Official(c => c.ReceivedAsync(), "window", "accept", new { }, CaseState.InReview, CaseEventKind.Accepted, "acceptance", "B"),
        ["art. 32(1)(4): five days missed, deemed accepted"] = new(c => c.ReceivedAsync(), null, CaseState.InReview, CaseEventKind.DeemedAccepted, "deemed-acceptance", "B", Happens: (h, _) => h.SweepAsync("2026-03-09 17:01")),
        ["decided on the spot 即办件, at the counter"] = new(c => c.AcceptedAsync(), c => c.EndTaskAsync("grant"), CaseState.Decided, CaseEventKind.Granted, "grant", "D", Instant),
        ["assigned to the handler"] = Official(c => c.ReceivedAsync(), "window", "accept", new { }, CaseState.InReview, CaseEventKind.TaskOpened, null, "B"),
        ["art. 34(3): on-site check by two officials"] = Official(c => c.AcceptedAsync(), "handler", "site-check", new { officials = new[] { "甲", "乙" }, record = "相符。" }, CaseState.InReview, CaseEventKind.SiteChecked, "site-check", "B"),
        ["art. 45: a special procedure with a ground lets both limits stand"] = Official(c => c.AcceptedAsync(), "handler", "procedures", new { name = Usual.SpecialProcedures.First(p => p.StopsClock).Name, statedUntil = "2026-03-06", reason = "依法需要。" }, CaseState.Suspended, CaseEventKind.ProcedureStarted, "procedure", "S"),
        ["a step without a ground stops nothing"] = Official(c => c.AcceptedAsync(), "handler", "procedures", new { name = WithLook.SpecialProcedures.First(p => !p.StopsClock).Name, statedUntil = "2026-03-03", reason = "按规定。" }, CaseState.InReview, CaseEventKind.ProcedureStarted, "procedure", "B") with { Item = WithLook },
        ["the result is recorded, both limits run on"] = new(c => c.SuspendedAsync(), EndProcedureAsync, CaseState.InReview, CaseEventKind.ProcedureEnded, "procedure-result", "B"),
        ["art. 47: the right to a hearing is told"] = Official(c => c.AcceptedAsync(), "handler", "hearing/right", new { to = "申请人", reason = "涉及重大利益。" }, CaseState.InReview, CaseEventKind.HearingTold, "hearing-right", "B"),
        ["art. 47: a hearing is asked for"] = Official(ToldAsync, "window", "hearing/request", new { by = "申请人" }, CaseState.InReview, CaseEventKind.HearingRequested, null, "B"),
        ["art. 48: the hearing is announced, the limits stand"] = Official(RequestedAsync, "handler", "hearing", new { day = "2026-03-11", place = "市政务中心", presider = "丁某" }, CaseState.Suspended, CaseEventKind.ProcedureStarted, "hearing-notice", "S"),
        ["art. 42: extended once by the leader"] = Official(c => c.AcceptedAsync(), "leader", "extend", new { days = 10, reason = "情况复杂。" }, CaseState.InReview, CaseEventKind.Extended, "extension", "B"),
        ["withdrawn, all clocks stop"] = Official(c => c.AcceptedAsync(), "window", "withdraw", new { reason = "项目取消。" }, CaseState.Closed, CaseEventKind.Withdrawn, "termination", ""),
        ["art. 38: granted"] = new(c => c.BeforeDecisionAsync(), c => c.EndTaskAsync("grant"), CaseState.Decided, CaseEventKind.Granted, "grant", "D"),
        ["art. 38(2): refused with reasons"] = new(c => c.BeforeDecisionAsync(), c => c.EndTaskAsync("refuse"), CaseState.Decided, CaseEventKind.Refused, "refusal", ""),
        ["art. 44: delivered, closed"] = new(c => c.DecidedAsync(), c => c.EndTaskAsync("done"), CaseState.Closed, CaseEventKind.Delivered, "delivery", ""),
        ["rated once"] = new(c => c.ClosedAsync(), null, CaseState.Closed, CaseEventKind.Rated, null, "", Happens: (_, c) => c.ByApplicantAsync("rating", new { stars = 5 })),
    };

    /// <summary>Every document that a row requires.</summary>
    internal static IEnumerable<string> RequiredDocuments => Rows.Values.Select(r => r.Document).OfType<string>().Distinct();

    public static TheoryData<string> Names => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_row_is_a_transition_with_its_event_clocks_and_document(string row)
    {
        var expected = Rows[row];
        var subject = new LegalCase(host, expected.Item ?? Usual);
        await expected.From(subject);
        if (expected is { Act: { } impossible, Document: not null }) await NothingWithoutItsDocumentAsync(subject, impossible);
        var papers = subject.Number.Length == 0 ? [] : Documents(await subject.OpenAsync());
        if (expected.Act is { } act)
        {
            var answer = await act(subject);
            answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync(Cancel));
        }
        else
        {
            await expected.Happens!(host, subject);
        }

        var opened = await subject.OpenAsync();
        Enum.Parse<CaseState>(opened.GetProperty("summary").GetProperty("state").GetString()!).ShouldBe(expected.To);
        Events(opened).ShouldContain(expected.Event.ToString());
        Clocks(opened, expected.To).ShouldBe(expected.Clocks);
        if (expected.Document is { } document) Documents(opened).Except(papers).Select(d => d.Kind).ShouldContain(document);
    }

    /// <summary>What may be sent as one act of an official, with the event it would be.</summary>
    private static readonly (string Post, string Act, CaseEventKind Kind, object Body)[] Acts =
    [
        ("window", "accept", CaseEventKind.Accepted, new { }),
        ("window", "refuse-acceptance", CaseEventKind.NotNeeded, new { notNeeded = true, reason = "不需要。" }),
        ("window", "refuse-acceptance", CaseEventKind.NotCompetent, new { notNeeded = false, reason = "不属。", rightAuthority = "市规划局" }),
        ("window", "correct-on-spot", CaseEventKind.CorrectedOnSpot, new { note = "改正。" }),
        ("window", "supplement", CaseEventKind.SupplementRequested, new { defects = new[] { new { material = 0, text = "缺。" } } }),
        ("window", "repeat-defect", CaseEventKind.DefectRepeated, new { note = "仍缺。" }),
        ("handler", "procedures", CaseEventKind.ProcedureStarted, new { name = Usual.SpecialProcedures.First(p => p.StopsClock).Name, statedUntil = "2026-03-06", reason = "需要。" }),
        ("handler", "hearing", CaseEventKind.ProcedureStarted, new { day = "2026-03-11", place = "市政务中心", presider = "丁某" }),
        ("handler", "site-check", CaseEventKind.SiteChecked, new { officials = new[] { "甲", "乙" }, record = "相符。" }),
        ("handler", "tier", CaseEventKind.TierFixed, new { tier = Usual.TimeTiers[^1].Code, reason = "更正。" }),
        ("handler", "hearing/right", CaseEventKind.HearingTold, new { to = "申请人", reason = "重大利益。" }),
        ("window", "hearing/request", CaseEventKind.HearingRequested, new { by = "申请人" }),
        ("handler", "countersign", CaseEventKind.CountersignInvited, new { departments = new[] { "FG" } }),
        ("leader", "extend", CaseEventKind.Extended, new { days = 5, reason = "复杂。" }),
        ("window", "withdraw", CaseEventKind.Withdrawn, new { reason = "取消。" }),
        ("reviewer", "recuse", CaseEventKind.Recused, new { reason = "亲属。" }),
    ];

    public static TheoryData<CaseState> States => [.. Enum.GetValues<CaseState>()];

    [Theory]
    [MemberData(nameof(States))]
    public async Task Each_forbidden_act_answers_with_the_reason_of_the_table_and_changes_nothing(CaseState state)
    {
        var subject = new LegalCase(host, state == CaseState.Accepted ? Instant : Usual);
        await (state switch
        {
            CaseState.Received => subject.ReceivedAsync(),
            CaseState.AwaitingSupplement => subject.AwaitingAsync(),
            CaseState.Checking => subject.CheckingAsync(),
            CaseState.Accepted or CaseState.InReview => subject.AcceptedAsync(),
            CaseState.Suspended => subject.SuspendedAsync(),
            CaseState.Decided => subject.DecidedAsync(),
            CaseState.Closed => subject.ClosedAsync(),
            _ => subject.NotAcceptedAsync(),
        });
        var before = await subject.OpenAsync();
        before.GetProperty("summary").GetProperty("state").GetString().ShouldBe(state.ToString());
        var (wrong, tried) = (new List<string>(), 0);
        foreach (var (post, act, kind, body) in Acts)
        {
            if (CaseStateTable.ReasonAgainst(state, kind) is not { } reason || (act == "procedures" && state == CaseState.Accepted)) continue;
            using var answer = await subject.ActAsync(post, act, _ => body);
            var text = await answer.Content.ReadAsStringAsync(Cancel);
            if (answer.IsSuccessStatusCode || JsonSerializer.Deserialize<JsonElement>(text).GetProperty("error").GetProperty("code").GetString() != reason)
                wrong.Add($"{act} in {state}: {(int)answer.StatusCode} {text}, expected {reason}");
            tried++;
        }

        wrong.ShouldBeEmpty();
        tried.ShouldBeGreaterThan(4);
        var shown = before.GetProperty("acts").EnumerateArray().Where(a => !a.GetProperty("allowed").GetBoolean()).ToList();
        foreach (var act in shown.Where(a => a.GetProperty("reasonCode").GetString() is not ("Approval:PostRequired" or "Approval:SupplementOnlyOnce" or "Approval:ExtendedAlready")))
            CaseStateTable.All.Values.Select(c => c.Reason).ShouldContain(act.GetProperty("reasonCode").GetString()); // the page says what the act would answer
        (await subject.OpenAsync()).GetProperty("events").GetArrayLength().ShouldBe(before.GetProperty("events").GetArrayLength());
    }

    private async Task NothingWithoutItsDocumentAsync(LegalCase subject, Func<LegalCase, Task<HttpResponseMessage>> act)
    {
        var before = await subject.OpenAsync();
        using (host.WithoutDocuments())
            (await act(subject)).IsSuccessStatusCode.ShouldBeFalse();
        var after = await subject.OpenAsync();
        JsonElement.DeepEquals(after.GetProperty("events"), before.GetProperty("events")).ShouldBeTrue();
        JsonElement.DeepEquals(after.GetProperty("summary"), before.GetProperty("summary")).ShouldBeTrue();
        Documents(after).ShouldBe(Documents(before));
    }

    private static Row Official(Func<LegalCase, Task> from, string post, string act, object body, CaseState to, CaseEventKind kind, string? document, string clocks) =>
        new(from, c => c.ActAsync(post, act, _ => body), to, kind, document, clocks);

    private static async Task<HttpResponseMessage> EndProcedureAsync(LegalCase subject)
    {
        var id = (await subject.OpenAsync()).GetProperty("procedures")[0].GetProperty("id").GetString();
        return await subject.ActAsync("handler", $"procedures/{id}/end", _ => new { result = "评审通过。" });
    }

    private static async Task ToldAsync(LegalCase subject)
    {
        await subject.AcceptedAsync();
        await subject.DoneAsync("handler", "hearing/right", _ => new { to = "申请人", reason = "涉及重大利益。" });
    }

    private static async Task RequestedAsync(LegalCase subject)
    {
        await ToldAsync(subject);
        await subject.DoneAsync("window", "hearing/request", _ => new { by = "申请人" });
    }

    private static List<(string Kind, string Id)> Documents(JsonElement opened) =>
        [.. opened.GetProperty("documents").EnumerateArray().Select(d => (d.GetProperty("kind").GetString()!, d.GetProperty("id").GetString()!))];

    private static List<string?> Events(JsonElement opened) => [.. opened.GetProperty("events").EnumerateArray().Select(e => e.GetProperty("kind").GetString())];

    private static string Clocks(JsonElement opened, CaseState state)
    {
        var clock = opened.GetProperty("clock");
        bool Runs(string date) => clock.TryGetProperty(date, out var day) && day.ValueKind == JsonValueKind.String;
        if (state is CaseState.Closed or CaseState.NotAccepted) return "";
        if (state == CaseState.Decided) return Runs("deliveryDue") ? "D" : "";
        if (state is CaseState.Received or CaseState.AwaitingSupplement or CaseState.Checking) return Runs("completenessDue") ? "A" : ""; // what runs from receipt is dated already
        return (Runs("completenessDue") ? "A" : "") + (Runs("promisedDue") && Runs("statutoryDue") ? "B" : "") + (Runs("stoppedSince") ? "S" : "");
    }
}
