using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Approval.Identifiers;
using Xinyu.Approval.Items;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>Paper at the counter: entered by the window, labelled, proved, and in the same clock as what comes online.</summary>
public sealed class CounterTests : IAsyncLifetime
{
    private const string Counter = "/api/workbench/counter";
    private static readonly ItemDefinition Restaurant = PilotHost.Items.First(i => i.Code == "WS-01");
    private readonly TestHost _host = new(TestHost.Quiet);
    private Office _office = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Department => Restaurant.DepartmentCode;

    public async ValueTask InitializeAsync()
    {
        _host.Time.Set("2026-03-04 10:00");
        using (_host.CreateClient()) await DrainAsync(_host);
        _office = new Office(_host);
    }

    [Fact]
    public async Task A_walk_in_applicant_s_paper_runs_in_the_same_clock_from_the_day_it_was_handed_in()
    {
        var window = await _office.AsAsync(Department, "window");
        var (url, number) = await Filings.FileAsync(window, Restaurant, Counter, Filings.Paper("2026-03-03"));
        CaseNumber.Parse(number).Day.ShouldBe(new DateOnly(2026, 3, 3));
        var opened = await OpenAsync(window, number);
        opened.GetProperty("summary").GetProperty("channel").GetString().ShouldBe("counter");
        opened.GetProperty("clock").GetProperty("completenessDue").GetString().ShouldBe("2026-03-10"); // five working days after the 3rd, not the 4th
        var received = opened.GetProperty("events").EnumerateArray().Single(e => e.GetProperty("kind").GetString() == "Received");
        received.GetProperty("arguments").GetProperty("channel").GetString().ShouldBe("counter");
        received.GetProperty("effectiveDate").GetString().ShouldBe("2026-03-03");
        received.GetProperty("actorName").GetString().ShouldBe($"{Department}-window".ToLowerInvariant());
        received.GetProperty("recordedAt").GetDateTime().ShouldBeGreaterThan(received.GetProperty("occurredAt").GetDateTime());
        var proof = opened.GetProperty("materials").EnumerateArray().Single(m => m.GetProperty("material").GetInt32() == -1);
        received.GetProperty("arguments").GetProperty("proof").GetString().ShouldBe(proof.GetProperty("sha256").GetString());
        (await window.GetAsync($"/api/workbench/cases/{Id(opened)}/files/{proof.GetProperty("sha256").GetString()}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);

        await DrainAsync(_host);
        await LawfulAsync(window, number, "accept");
        (await OpenAsync(window, number)).GetProperty("clock").GetProperty("startedOn").GetString().ShouldBe("2026-03-04");
        (await Filings.CaseAsync(window, url)).GetProperty("summary").GetProperty("state").GetString().ShouldNotBe("Received");
    }

    [Fact]
    public async Task The_applicant_follows_it_on_the_portal_with_the_number_and_query_code_of_the_printed_receipt()
    {
        var window = await _office.AsAsync(Department, "window");
        var (url, number) = await Filings.FileAsync(window, Restaurant, Counter, Filings.Paper("2026-03-04"));
        await DrainAsync(_host);
        var code = (await Filings.GetAsync(window, url)).GetProperty("queryCode").GetString()!;
        var receipt = (await Filings.CaseAsync(window, url)).GetProperty("documents").EnumerateArray().First(d => d.GetProperty("kind").GetString() == "receipt");
        var sheet = await window.GetStringAsync($"{url}/documents/{receipt.GetProperty("id").GetString()}", Cancel);
        sheet.ShouldContain(code);
        sheet.ShouldContain("窗口收取纸质申请");

        using var anybody = _host.CreateClient();
        var tracked = await SendAsync(anybody, HttpMethod.Post, "/api/portal/track", new { number, code });
        tracked.GetProperty("itemCode").GetString().ShouldBe(Restaurant.Code);
        tracked.GetProperty("applicantMasked").GetString()!.ShouldNotBe("新余市铸造有限公司");
        tracked.GetProperty("events").EnumerateArray().ShouldContain(e => e.GetProperty("arguments").ToString().Contains("counter"));
        (await anybody.PostAsJsonAsync("/api/portal/track", new { number, code = "ABCDEFGH" }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("2026-03-05", "ReceivedDay")] // tomorrow
    [InlineData("2026-02-27", "ReceivedDay")] // two working days back may be, and this is more
    [InlineData("2026-13-01", "ReceivedDay")]
    public async Task A_receipt_in_the_future_or_too_far_back_is_refused_beside_its_field_and_nothing_is_received(string day, string member)
    {
        var window = await _office.AsAsync(Department, "window");
        var url = await Filings.FillAsync(window, Restaurant, Counter, Filings.Paper(day));
        (await Filings.GetAsync(window, url)).GetProperty("paperProblems").EnumerateArray().ShouldHaveSingleItem().GetProperty("member").GetString().ShouldBe(member);
        var answer = await window.PostAsJsonAsync(url + "/submission", new { }, Cancel);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("Workbench:FilingIncomplete");
        (await Filings.GetAsync(window, "/api/workbench/cases?tab=All")).GetProperty("totalCount").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Two_working_days_back_is_the_limit_and_is_counted_over_a_weekend()
    {
        _office.At("2026-03-09 10:00"); // a Monday
        var window = await _office.AsAsync(Department, "window");
        var (_, number) = await Filings.FileAsync(window, Restaurant, Counter, Filings.Paper("2026-03-05"));
        (await OpenAsync(window, number)).GetProperty("clock").GetProperty("completenessDue").GetString().ShouldBe("2026-03-12");
        var url = await Filings.FillAsync(window, Restaurant, Counter, Filings.Paper("2026-03-04"));
        (await Filings.GetAsync(window, url)).GetProperty("complete").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Without_its_proof_or_with_a_wrong_identity_it_is_not_received()
    {
        var window = await _office.AsAsync(Department, "window");
        var draft = await SendAsync(window, HttpMethod.Post, Counter, new { itemCode = Restaurant.Code });
        var url = $"/api/workbench/filings/{draft.GetProperty("id").GetString()}";
        await SendAsync(window, HttpMethod.Put, url, new
        {
            form = FilledForm.Json(Restaurant.Fields, false), paper = Filings.Paper("2026-03-04", idNumber: "913605000000000000"),
        });
        var members = (await Filings.GetAsync(window, url)).GetProperty("paperProblems").EnumerateArray().Select(p => p.GetProperty("member").GetString()).ToList();
        members.ShouldBe(["IdNumber", "proof"], ignoreOrder: true);
        (await window.PostAsJsonAsync(url + "/submission", new { }, Cancel)).IsSuccessStatusCode.ShouldBeFalse();
    }

    [Fact]
    public async Task The_window_enters_the_supplement_of_whoever_comes_back_with_paper()
    {
        var window = await _office.AsAsync(Department, "window");
        var (url, number) = await Filings.FileAsync(window, Restaurant, Counter, Filings.Paper("2026-03-04"));
        await DrainAsync(_host);
        await _office.DoneAsync(number, Department, "window", "supplement", o => new { version = Version(o), defects = new[] { new { material = 0, text = "缺页" } } });
        await UploadAsync(window, url + "/supplement/materials", 0, "补页.pdf");
        (await window.PostAsJsonAsync(url + "/supplement", new { declareComplete = true }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var opened = await OpenAsync(window, number);
        opened.GetProperty("summary").GetProperty("state").GetString().ShouldBe("Checking");
        opened.GetProperty("materials").EnumerateArray().ShouldContain(m => m.GetProperty("fileName").GetString() == "补页.pdf" && m.GetProperty("source").GetString() == "counter");
        opened.GetProperty("documents").EnumerateArray().Count(d => d.GetProperty("kind").GetString() == "receipt").ShouldBe(2); // the supplement has its own receipt
    }

    [Fact]
    public async Task Only_who_holds_the_window_s_post_receives_and_only_what_is_the_department_s()
    {
        var role = await _host.OfficialAsync(Department, "no-post", "window", appointed: false); // the role alone opens pages
        var url = await Filings.FillAsync(role, Restaurant, Counter, Filings.Paper("2026-03-04"));
        var answer = await role.PostAsJsonAsync(url + "/submission", new { }, Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("Approval:PostRequired");

        var other = await _office.AsAsync("HB", "window");
        await RefusedAsync(other, Restaurant.Code, "Workbench:FilingNotAtCounter");
        await RefusedAsync(other, "FG-06", "Workbench:FilingNotAtCounter");
        (await other.GetAsync(url, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var handler = await _office.AsAsync(Department, "handler");
        (await handler.GetAsync(url, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task RefusedAsync(HttpClient official, string itemCode, string code)
    {
        var answer = await official.PostAsJsonAsync(Counter, new { itemCode }, Cancel);
        JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync(Cancel)).GetProperty("error").GetProperty("code").GetString().ShouldBe(code);
    }

    public async ValueTask DisposeAsync()
    {
        _office.Dispose();
        await _host.DisposeAsync();
    }
}
