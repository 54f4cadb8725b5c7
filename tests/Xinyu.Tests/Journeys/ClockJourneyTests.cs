using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.Identity;
using Xinyu.Approval.Cases;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>Where the law acts by time: silence of the window, a supplement, a procedure, a year without a calendar.</summary>
public sealed class ClockJourneyTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_window_that_is_silent_for_five_working_days_has_accepted_as_of_the_receipt_once()
    {
        await using var host = new TestHost(TestHost.Quiet);
        var (applicant, number) = await FiledAsync(host, "2026-03-02 09:00");
        applicant.Dispose();

        (await SweptAsync(host, "2026-03-09 16:59", number)).GetProperty("summary").GetProperty("state").GetString().ShouldBe("Received");
        var accepted = await SweptAsync(host, "2026-03-09 17:01", number);
        accepted.GetProperty("summary").GetProperty("state").GetString().ShouldBe("InReview");
        var deemed = (await SweptAsync(host, "2026-03-10 09:00", number)).GetProperty("events").EnumerateArray()
            .Where(e => e.GetProperty("kind").GetString() == "DeemedAccepted").ShouldHaveSingleItem();
        deemed.GetProperty("effectiveDate").GetString().ShouldBe("2026-03-02");
        accepted.GetProperty("clock").GetProperty("startedOn").GetString().ShouldBe("2026-03-02");
    }

    [Fact]
    public async Task The_last_day_ends_when_business_closes_as_the_operator_says()
    {
        await using var host = new TestHost([.. TestHost.Quiet, ("BusinessHours:Closes", "18:30")]);
        var (applicant, number) = await FiledAsync(host, "2026-03-02 09:00");
        applicant.Dispose();
        (await SweptAsync(host, "2026-03-09 18:29", number)).GetProperty("summary").GetProperty("state").GetString().ShouldBe("Received");
        (await SweptAsync(host, "2026-03-09 18:31", number)).GetProperty("summary").GetProperty("state").GetString().ShouldBe("InReview");
    }

    [Fact]
    public async Task A_supplement_is_told_once_and_its_declaration_starts_the_limit_anew()
    {
        await using var host = new TestHost(TestHost.Quiet);
        var (_, number) = await FiledAsync(host, "2026-03-02 09:00");
        using var window = await host.OfficialAsync("HB", "window", XinyuRoles.Window);
        var opened = await OpenAsync(window, number);
        var body = new { version = Version(opened), defects = new[] { new { material = 0, text = "缺建设单位盖章页。" } } };
        (await ActAsync(window, opened, "supplement", body)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await DrainAsync(host);

        host.Time.Set("2026-03-05 10:00");
        using var applicant = await host.SignedInAsync("zhuzao");
        using var upload = new MultipartFormDataContent { { new StringContent("0"), "material" }, { new ByteArrayContent("%PDF-1.7 sealed"u8.ToArray()), "file", "盖章页.pdf" } };
        (await applicant.PostAsync($"/api/portal/cases/{number}/supplement/materials", upload, Cancel)).EnsureSuccessStatusCode();
        (await applicant.PostAsJsonAsync($"/api/portal/cases/{number}/supplement", new { declareComplete = true }, Cancel)).EnsureSuccessStatusCode();
        await DrainAsync(host);

        host.Time.Set("2026-03-06 10:00");
        using var again = await host.SignedInAsync("hb-window");
        opened = await OpenAsync(again, number);
        opened.GetProperty("summary").GetProperty("state").GetString().ShouldBe("Checking");
        (await ActAsync(again, opened, "supplement", body with { version = Version(opened) }).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Approval:SupplementOnlyOnce");
        await LawfulAsync(again, number, "accept");
        (await OpenAsync(again, number)).GetProperty("clock").GetProperty("startedOn").GetString().ShouldBe("2026-03-05");
    }

    [Fact]
    public async Task An_expert_review_lets_both_limits_stand_and_waits_for_its_handler()
    {
        await using var host = new TestHost(TestHost.Quiet);
        var (applicant, number) = await FiledAsync(host, "2026-03-02 09:00");
        applicant.Dispose();
        using var window = await host.OfficialAsync("HB", "window", XinyuRoles.Window);
        using var handler = await host.OfficialAsync("HB", "handler", XinyuRoles.Handler);
        (await MineAsync(window)).ShouldBe([number], "a new application waits for the window");
        await LawfulAsync(window, number, "accept");
        await TaskAsync(handler, number, "review");
        (await MineAsync(handler)).ShouldBe([number], "the procedure waits for the handler");

        await ProcedureAsync(handler, number, "2026-03-16", HttpStatusCode.OK);
        var suspended = await OpenAsync(handler, number);
        suspended.GetProperty("summary").GetProperty("state").GetString().ShouldBe("Suspended");
        suspended.GetProperty("clock").TryGetProperty("promisedDue", out var none).ShouldBe(none.ValueKind == JsonValueKind.Null);
        var procedure = suspended.GetProperty("procedures").EnumerateArray().Single().GetProperty("id").GetString();

        host.Time.Set("2026-03-12 15:00");
        using var back = await host.SignedInAsync("hb-handler");
        suspended = await OpenAsync(back, number);
        (await ActAsync(back, suspended, $"procedures/{procedure}/end", new { version = Version(suspended), result = "评估认为可行。" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        var resumed = await OpenAsync(back, number);
        resumed.GetProperty("summary").GetProperty("state").GetString().ShouldBe("InReview");
        // 30 working days from 03-02; 03-03 to 03-12 stand (eight working days), 清明 on 04-06: 2026-04-24
        resumed.GetProperty("clock").GetProperty("promisedDue").GetString().ShouldBe("2026-04-24");
        await TaskAsync(back, number, "agree");
    }

    [Fact]
    public async Task Where_the_next_year_has_no_calendar_no_date_is_guessed_and_nothing_that_is_lawful_is_blocked()
    {
        await using var host = new TestHost(TestHost.Quiet);
        var (applicant, number) = await FiledAsync(host, "2026-11-25 09:00");
        applicant.Dispose();
        using var window = await host.OfficialAsync("HB", "window", XinyuRoles.Window);
        using var handler = await host.OfficialAsync("HB", "handler", XinyuRoles.Handler);
        await LawfulAsync(window, number, "accept");
        var opened = await OpenAsync(window, number);
        opened.GetProperty("clock").GetProperty("missingYear").GetInt32().ShouldBe(2027);
        var notice = opened.GetProperty("documents").EnumerateArray().Single(d => d.GetProperty("kind").GetString() == "acceptance");
        var html = await window.GetStringAsync($"/api/workbench/cases/{Id(opened)}/files/{notice.GetProperty("sha256").GetString()}", Cancel);
        WebUtility.HtmlDecode(html).ShouldContain("30 个工作日（2027 年工作日历公布后确定到期日）");

        await TaskAsync(handler, number, "review");
        await ProcedureAsync(handler, number, "2027-01-08", HttpStatusCode.BadRequest, "Approval:CalendarYearMissing");
        await ProcedureAsync(handler, number, "2026-12-14", HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_stop_that_ends_before_it_starts_is_refused_and_changes_nothing()
    {
        await using var host = new TestHost(TestHost.Quiet);
        var (applicant, number) = await FiledAsync(host, "2026-03-04 09:00");
        applicant.Dispose();
        using var window = await host.OfficialAsync("HB", "window", XinyuRoles.Window);
        using var handler = await host.OfficialAsync("HB", "handler", XinyuRoles.Handler);
        await LawfulAsync(window, number, "accept");
        var before = await OpenAsync(handler, number);

        foreach (var until in new[] { "2026-03-03", "2026-03-04", "1999-12-31" })
            await ProcedureAsync(handler, number, until, HttpStatusCode.BadRequest, "Approval:ProcedureTime");

        var after = await OpenAsync(handler, number);
        (Version(after), after.GetProperty("events").GetArrayLength()).ShouldBe((Version(before), before.GetProperty("events").GetArrayLength()));
        after.GetProperty("clock").ToString().ShouldBe(before.GetProperty("clock").ToString());
    }

    private static async Task ProcedureAsync(HttpClient handler, string number, string until, HttpStatusCode status, string? code = null)
    {
        var opened = await OpenAsync(handler, number);
        var answer = await ActAsync(handler, opened, "procedures", new { version = Version(opened), name = "专家技术评估", statedUntil = until, reason = "报告书须经评估。" });
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        answer.StatusCode.ShouldBe(status, text);
        if (code is not null) text.ShouldContain(code);
    }

    private static async Task<string[]> MineAsync(HttpClient official)
    {
        var mine = await official.GetFromJsonAsync<JsonElement>("/api/workbench/cases?tab=Mine", Cancel);
        return [.. mine.GetProperty("items").EnumerateArray().Select(c => c.GetProperty("caseNumber").GetString()!)];
    }

    private static async Task<JsonElement> SweptAsync(TestHost host, string shanghai, string number)
    {
        host.Time.Set(shanghai);
        await host.Services.GetRequiredService<IBackgroundWorkerRunner>().RunAsync<DeadlineSweep>(Cancel);
        var name = $"p{shanghai.GetHashCode(StringComparison.Ordinal):x}";
        using var window = await host.OfficialAsync("HB", "window", XinyuRoles.Window, userName: name);
        return await OpenAsync(window, number);
    }
}
