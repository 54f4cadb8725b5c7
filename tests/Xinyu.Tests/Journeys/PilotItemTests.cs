using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Items;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>The main job for every item that the pilot opened: filed, accepted, handled by its template, decided, delivered, verified.</summary>
public sealed class PilotItemTests(PilotHost pilot) : IClassFixture<PilotHost>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Codes => [.. PilotHost.Items.Select(i => i.Code)];

    [Fact]
    public async Task The_ten_pilot_items_and_no_others_are_open()
    {
        var open = await pilot.Applicant.GetFromJsonAsync<JsonElement>("/api/portal/items?open=true&maxResultCount=100", Cancel);
        open.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("code").GetString()).ShouldBe(PilotHost.Items.Select(i => i.Code), ignoreOrder: true);
        PilotHost.Items.Count.ShouldBe(10);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task An_application_ends_in_a_verified_result(string code)
    {
        var item = PilotHost.Items.Single(i => i.Code == code);
        var office = pilot.Office;
        pilot.At("2026-03-02 09:00");
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        var filed = await FileAsync(pilot.Host, applicant, item, asked: false);

        await office.DoneAsync(filed.Number, item.DepartmentCode, "window", "accept", o => new { version = Version(o) });
        var accepted = await office.OpenAsync(filed.Number, item.DepartmentCode);
        Objections(accepted).ShouldBeEmpty();
        var today = new DateOnly(2026, 3, 2);
        ShouldBeDue(accepted.GetProperty("clock"), Due(TermsOf(item, accepted), today));

        var walked = await office.WalkAsync(filed.Number, item.DepartmentCode, (_, offered) => Plain(offered));
        walked.Last().ShouldBe("deliver");
        await DrainAsync(pilot.Host);

        var closed = await office.OpenAsync(filed.Number, item.DepartmentCode);
        closed.GetProperty("summary").GetProperty("state").GetString().ShouldBe("Closed");
        var result = closed.GetProperty("documents").EnumerateArray().Single(d => d.GetProperty("kind").GetString() == "licence");
        result.GetProperty("title").GetString().ShouldBe(item.Result);
        await VerifiedAsync(result, "valid");
        await MirroredAsync(applicant, filed, closed);
        await TrackedAsync(filed);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_form_with_every_conditional_field_is_taken_and_refused_with_reasons(string code)
    {
        var item = PilotHost.Items.Single(i => i.Code == code);
        pilot.At("2026-03-02 10:00");
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        var filed = await FileAsync(pilot.Host, applicant, item, asked: true);
        await pilot.Office.DoneAsync(filed.Number, item.DepartmentCode, "window", "accept", o => new { version = Version(o) });
        await pilot.Office.WalkAsync(filed.Number, item.DepartmentCode, (_, offered) => offered.Contains("refuse") ? "refuse" : Plain(offered));
        var closed = await pilot.Office.OpenAsync(filed.Number, item.DepartmentCode);
        closed.GetProperty("summary").GetProperty("state").GetString().ShouldBe("Closed");
        var kinds = closed.GetProperty("documents").EnumerateArray().Select(d => d.GetProperty("kind").GetString()).ToList();
        kinds.ShouldContain("refusal");
        kinds.ShouldNotContain("licence");
        await DrainAsync(pilot.Host);
        await VerifiedAsync(closed.GetProperty("documents").EnumerateArray().Single(d => d.GetProperty("kind").GetString() == "refusal"), "valid");
    }

    /// <summary>What the department's rules have against the form.</summary>
    private static IEnumerable<string> Objections(JsonElement opened) => opened.GetProperty("findings").EnumerateArray()
        .Where(f => f.GetProperty("severity").GetString() is not ("Pass" or "NeedsPerson")).Select(f => f.GetProperty("text").GetString()!);

    internal static string Plain(IReadOnlyList<string> offered) =>
        new[] { "agree", "grant", "done" }.FirstOrDefault(offered.Contains) ?? offered[0];

    private (DateOnly Promised, DateOnly Statutory) Due(TimeTier terms, DateOnly from)
    {
        var statutory = terms.StatutoryDayKind == DayKind.Working
            ? pilot.Calendar.AddWorkingDays(from, terms.StatutoryDays)
            : pilot.Calendar.OnOrAfter(from.AddDays(terms.StatutoryDays));
        var promised = pilot.Calendar.AddWorkingDays(from, terms.PromisedDays);
        return (promised < statutory ? promised : statutory, statutory);
    }

    private static TimeTier TermsOf(ItemDefinition item, JsonElement opened) =>
        item.TimeTiers.FirstOrDefault(t => t.Code == opened.GetProperty("tier").GetString())
        ?? new TimeTier("", item.StatutoryDays, item.StatutoryDayKind, item.PromisedDays);

    private static void ShouldBeDue(JsonElement clock, (DateOnly Promised, DateOnly Statutory) due)
    {
        clock.GetProperty("promisedDue").GetString().ShouldBe(due.Promised.ToString("O"));
        clock.GetProperty("statutoryDue").GetString().ShouldBe(due.Statutory.ToString("O"));
    }

    private async Task VerifiedAsync(JsonElement document, string status)
    {
        using var anybody = pilot.Host.CreateClient();
        var number = document.GetProperty("number").GetString();
        var verdict = await SendAsync(anybody, HttpMethod.Post, "/api/portal/verify", new { number, code = document.GetProperty("checkCode").GetString() });
        verdict.GetProperty("status").GetString().ShouldBe(status);
        verdict.GetProperty("contentIntact").GetBoolean().ShouldBeTrue();
        (await anybody.PostAsJsonAsync("/api/portal/verify", new { number, code = "2222222222222222" }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>The applicant reads the same steps and the same clock as the office.</summary>
    private static async Task MirroredAsync(HttpClient applicant, Filed filed, JsonElement closed)
    {
        var mine = await applicant.GetFromJsonAsync<JsonElement>($"/api/portal/cases/{filed.Number}", Cancel);
        mine.GetProperty("state").GetString().ShouldBe("Closed");
        mine.GetProperty("outcome").GetString().ShouldBe("Granted");
        Kinds(mine).ShouldBe(Kinds(closed));
        mine.GetProperty("clock").ToString().ShouldBe(closed.GetProperty("clock").ToString());
        var document = mine.GetProperty("documents").EnumerateArray().Single(d => d.GetProperty("kind").GetString() == "licence");
        var html = await applicant.GetStringAsync($"/api/portal/cases/{filed.Number}/documents/{document.GetProperty("id").GetString()}", Cancel);
        WebUtility.HtmlDecode(html).ShouldContain(document.GetProperty("number").GetString()!);

        static List<string?> Kinds(JsonElement view) => [.. view.GetProperty("events").EnumerateArray().OrderBy(e => e.GetProperty("seq").GetInt32()).Select(e => e.GetProperty("kind").GetString())];
    }

    private async Task TrackedAsync(Filed filed)
    {
        using var anybody = pilot.Host.CreateClient();
        var tracked = await SendAsync(anybody, HttpMethod.Post, "/api/portal/track", new { number = filed.Number, code = filed.QueryCode });
        tracked.GetProperty("state").GetString().ShouldBe("Closed");
        tracked.ToString().ShouldNotContain("新余市铸造有限公司");
    }
}
