using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Approval.Identifiers;
using Xinyu.Approval.Items;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>Arts. 49 and 50 at the counter: the holder comes with his certificate, and the window asks for him by the portal's rules.</summary>
public sealed class CounterRenewalTests(PilotHost pilot) : IClassFixture<PilotHost>
{
    private const string Counter = "/api/workbench/counter/licences";
    private static readonly ItemDefinition Restaurant = PilotHost.Items.Single(i => i.Code == "WS-01");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_walk_in_holder_s_renewal_in_time_gives_a_further_term_from_the_old_one_s_end()
    {
        var old = await Licensed.GrantedAsync(pilot, "WS-01", "2024-03-04 09:00");
        pilot.At("2026-01-12 10:00");
        var window = await pilot.Office.AsAsync("WS", "window");
        var (url, draft) = await AskedAsync(window, old.Number, "Renewal");
        draft.GetProperty("problems").GetArrayLength().ShouldBe(0, "filled as it was granted");
        draft.GetProperty("licence").GetProperty("number").GetString().ShouldBe(old.Number);
        var number = await SubmitAsync(window, url, draft, Filings.Paper("2026-01-12"));

        var waiting = await old.OpenAsync();
        waiting.GetProperty("renewal").GetProperty("caseNumber").GetString().ShouldBe(number);
        waiting.GetProperty("renewal").GetProperty("isInTime").GetBoolean().ShouldBeTrue();
        var opened = await pilot.Office.OpenAsync(number, "WS");
        opened.GetProperty("summary").GetProperty("channel").GetString().ShouldBe("counter");
        opened.GetProperty("licence").GetProperty("purpose").GetString().ShouldBe("Renewal");
        (await window.PostAsJsonAsync(Counter, new { number = old.Number, purpose = "Renewal" }, Cancel).ErrorAsync(HttpStatusCode.Conflict)).Code().ShouldBe("Workbench:FilingLicenceAsked");

        var next = await Licensed.EndedAsync(pilot, "WS", new Filed(number, ""));
        (await next.OpenAsync()).GetProperty("summary").GetProperty("validTo").GetString().ShouldBe("2028-03-03");
        (await old.VerifyAsync()).GetProperty("status").GetString().ShouldBe("renewed");
    }

    [Fact]
    public async Task The_receipt_of_the_paper_decides_whether_it_came_thirty_days_before()
    {
        var old = await Licensed.GrantedAsync(pilot, "WS-01", "2024-03-04 09:00");
        pilot.At("2026-02-03 10:00"); // the last day to ask in time was Sunday the first; the paper came on Friday, two working days before
        var window = await pilot.Office.AsAsync("WS", "window");
        var (url, draft) = await AskedAsync(window, old.Number, "Renewal");
        await SubmitAsync(window, url, draft, Filings.Paper("2026-01-30"));
        (await old.OpenAsync()).GetProperty("renewal").GetProperty("isInTime").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Only_the_holder_asks_whoever_acts_for_him_and_no_other_department_s_counter_does()
    {
        var old = await Licensed.GrantedAsync(pilot, "WS-01", "2024-03-04 09:00");
        pilot.At("2026-01-12 10:00");
        var window = await pilot.Office.AsAsync("WS", "window");
        var (url, draft) = await AskedAsync(window, old.Number, "Change");
        const string Other = "91360500MA35EEEE3";
        await SendAsync(window, HttpMethod.Put, url, new { form = draft.GetProperty("form"), paper = Filings.Paper("2026-01-12", idNumber: Other + UnifiedSocialCreditCode.CheckCharacter(Other)) });
        (await Filings.GetAsync(window, url)).GetProperty("paperProblems").EnumerateArray().ShouldContain(
            p => p.GetProperty("member").GetString() == "IdNumber" && p.GetProperty("text").GetString()!.Contains("不是这份证照持有人"));
        (await window.PostAsJsonAsync(url + "/submission", new { }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        (await window.PostAsJsonAsync(Counter, new { number = "余卫食证〔1999〕1号", purpose = "Renewal" }, Cancel).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Workbench:FilingLicenceUnknown");
        (await window.PostAsJsonAsync(Counter, new { number = old.Number, purpose = "First" }, Cancel).ErrorAsync(HttpStatusCode.Conflict)).Code().ShouldBe("Workbench:FilingLicenceNotOpen");
        var elsewhere = await pilot.Office.AsAsync("HB", "window");
        (await elsewhere.PostAsJsonAsync(Counter, new { number = old.Number, purpose = "Renewal" }, Cancel).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Workbench:FilingLicenceUnknown");
    }

    [Fact]
    public async Task The_counter_s_page_begins_by_the_number_on_the_certificate_and_says_what_is_wrong_with_it()
    {
        var old = await Licensed.GrantedAsync(pilot, "WS-01", "2024-03-04 09:00");
        pilot.At("2026-01-12 10:00");
        (await pilot.Office.AsAsync("WS", "window")).ShouldNotBeNull();
        using var window = new HttpClient(new CookieHandler(pilot.Host.Server.CreateHandler())) { BaseAddress = pilot.Host.Server.BaseAddress };
        await window.PostFormAsync("/account/login", ("Input.UserName", "ws-window"), ("Input.Password", HostPeople.Password));
        const string Page = "/workbench/counter/items";
        var wrong = await window.PostFormAsync(Page + "?handler=Licence", ("Number", "没有这个"), ("Purpose", "Renewal"));
        WebUtility.HtmlDecode(await wrong.Content.ReadAsStringAsync(Cancel)).ShouldContain("没有编号是“没有这个”的证照");
        var begun = await window.PostFormAsync(Page + "?handler=Licence", ("Number", old.Number), ("Purpose", "Renewal"));
        begun.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        WebUtility.HtmlDecode(await window.GetStringAsync(begun.Headers.Location!.OriginalString, Cancel)).ShouldContain($"申请延续证照 {old.Number}");
    }

    private static async Task<(string Url, JsonElement Draft)> AskedAsync(HttpClient window, string number, string purpose)
    {
        var draft = await SendAsync(window, HttpMethod.Post, Counter, new { number, purpose });
        return ($"/api/workbench/filings/{draft.GetProperty("id").GetString()}", draft);
    }

    private async Task<string> SubmitAsync(HttpClient window, string url, JsonElement draft, object paper)
    {
        await SendAsync(window, HttpMethod.Put, url, new { form = draft.GetProperty("form"), version = draft.GetProperty("version").GetInt32(), paper });
        for (var i = 0; i < Restaurant.Materials.Count; i++)
            if (Restaurant.Materials[i].Required) await UploadAsync(window, url + "/materials", i, Restaurant.Materials[i].Name + ".pdf");
        await UploadAsync(window, url + "/materials", -1, "收件登记.pdf");
        var filed = await SendAsync(window, HttpMethod.Post, url + "/submission", new { });
        await DrainAsync(pilot.Host);
        return filed.GetProperty("caseNumber").GetString()!;
    }
}
