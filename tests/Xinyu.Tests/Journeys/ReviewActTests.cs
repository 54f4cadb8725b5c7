using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Approval.Items;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>From acceptance to rating over the host: who may do what, until when, with which words.</summary>
public sealed class ReviewActTests(PilotHost pilot) : IClassFixture<PilotHost>
{
    private static readonly ItemDefinition Item = PilotHost.Items.Single(i => i.Code == "WS-01");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Article_38_a_refusal_without_reasons_is_refused_and_with_them_names_the_remedies()
    {
        var filed = await AcceptedAsync();
        await pilot.Office.WalkAsync(filed.Number, "WS", (node, offered) => node == "approve" ? null : PilotItemTests.Plain(offered));
        await RefusedAsync(filed, "leader", await TaskAsync(filed), o => new { version = Version(o), outcome = "refuse", opinion = " " }, "Approval:RefusalNeedsReasons");
        await pilot.Office.DoneAsync(filed.Number, "WS", "leader", await TaskAsync(filed), o => new { version = Version(o), outcome = "refuse", opinion = "消毒间面积不足。" });
        await DrainAsync(pilot.Host);
        var html = await NoticeAsync(filed, "refusal");
        html.ShouldContain("消毒间面积不足。");
        html.ShouldContain("行政复议");
        html.ShouldContain("行政诉讼");
    }

    [Fact]
    public async Task Article_42_the_leader_extends_once_before_expiry_and_the_applicant_reads_the_reasons()
    {
        var filed = await AcceptedAsync();
        object Body(JsonElement o, int days, string? reason) => new { version = Version(o), days, reason };
        await RefusedAsync(filed, "leader", "extend", o => Body(o, 11, "案情复杂。"), "Approval:ExtensionDays");
        await RefusedAsync(filed, "leader", "extend", o => Body(o, 0, "案情复杂。"), "Approval:ExtensionDays");
        await RefusedAsync(filed, "leader", "extend", o => Body(o, 10, null), "Approval:ReasonRequired");
        (await pilot.Office.ActAsync(filed.Number, "WS", "handler", "extend", o => Body(o, 10, "案情复杂。"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await pilot.Office.DoneAsync(filed.Number, "WS", "leader", "extend", o => Body(o, 10, "需要跨省核实检测数据。"));
        await RefusedAsync(filed, "leader", "extend", o => Body(o, 1, "再延。"), "Approval:ExtendedAlready");

        await DrainAsync(pilot.Host);
        (await NoticeAsync(filed, "extension")).ShouldContain("需要跨省核实检测数据。");
        var clock = (await MineAsync(filed)).GetProperty("clock");
        clock.GetProperty("statutoryDue").GetString().ShouldBe(pilot.Calendar.AddWorkingDays(new(2026, 3, 2), 30).ToString("O"));
        clock.GetProperty("promisedDue").GetString().ShouldBe(pilot.Calendar.AddWorkingDays(new(2026, 3, 2), 8).ToString("O"), "the promise is not lengthened");
    }

    [Fact]
    public async Task Article_42_no_extension_after_the_limit_has_passed()
    {
        var filed = await AcceptedAsync();
        pilot.At(pilot.Calendar.AddWorkingDays(new(2026, 3, 2), 21).ToString("O") + " 09:00");
        await RefusedAsync(filed, "leader", "extend", o => new { version = Version(o), days = 5, reason = "晚了。" }, "Approval:ExtensionTooLate");
    }

    [Fact]
    public async Task Article_34_an_on_site_check_is_made_by_two_officials_and_leaves_its_record()
    {
        var filed = await AcceptedAsync();
        await pilot.Office.WalkAsync(filed.Number, "WS", (node, _) => node == "handle" ? "inspect" : null);
        await RefusedAsync(filed, "inspector", "site-check", o => new { version = Version(o), officials = new[] { "甲" }, record = "现场符合。" }, "Approval:TwoOfficialsNeeded");
        await RefusedAsync(filed, "inspector", "site-check", o => new { version = Version(o), officials = new[] { "甲", " 甲 " }, record = "现场符合。" }, "Approval:TwoOfficialsNeeded");
        await RefusedAsync(filed, "inspector", "site-check", o => new { version = Version(o), officials = new[] { "甲", "乙" }, record = "" }, "Approval:ResultRequired");
        await RefusedAsync(filed, "inspector", await TaskAsync(filed), o => new { version = Version(o), outcome = "done" }, "Approval:SiteCheckMissing");
        await pilot.Office.InspectAsync(filed.Number, "WS");
        var opened = await pilot.Office.OpenAsync(filed.Number, "WS");
        opened.GetProperty("documents").EnumerateArray().ShouldContain(d => d.GetProperty("kind").GetString() == "site-check");
        opened.GetProperty("summary").GetProperty("state").GetString().ShouldBe("InReview", "a look on site stops no clock");
    }

    [Fact]
    public async Task Article_37_who_holds_no_post_decides_nothing_whatever_his_role_is()
    {
        var filed = await AcceptedAsync();
        (await pilot.Host.OfficialAsync("WS", "handler", "handler", appointed: false, userName: "ws-unappointed")).Dispose();
        using var unappointed = await pilot.Host.SignedInAsync("ws-unappointed");
        var opened = await OpenAsync(unappointed, filed.Number);
        Office.OpenTask(opened)!.Value.GetProperty("canAct").GetBoolean().ShouldBeFalse();
        var answer = await ActAsync(unappointed, opened, await TaskAsync(filed), new { version = Version(opened), outcome = "agree" }).ErrorAsync(HttpStatusCode.Forbidden);
        answer.Code().ShouldBe("Approval:PostRequired");
    }

    [Fact]
    public async Task An_applicant_withdraws_until_the_decision_and_everything_stops()
    {
        var filed = await AcceptedAsync();
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        var url = $"/api/portal/cases/{filed.Number}/withdrawal";
        (await applicant.PostAsJsonAsync(url, new { reason = " " }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await applicant.PostAsJsonAsync(url, new { reason = "项目取消。" }, Cancel)).EnsureSuccessStatusCode();
        await DrainAsync(pilot.Host);
        (await NoticeAsync(filed, "termination")).ShouldContain("项目取消。");
        var opened = await pilot.Office.OpenAsync(filed.Number, "WS");
        opened.GetProperty("summary").GetProperty("state").GetString().ShouldBe("Closed");
        Office.OpenTask(opened).ShouldBeNull();
        ((int)(await applicant.PostAsJsonAsync(url, new { reason = "再撤。" }, Cancel)).StatusCode).ShouldBeInRange(400, 409);
    }

    [Fact]
    public async Task A_closed_case_is_rated_once_in_five_levels_and_none_is_chosen_beforehand()
    {
        var filed = await AcceptedAsync();
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        var url = $"/api/portal/cases/{filed.Number}/rating";
        (await applicant.PostAsJsonAsync(url, new { stars = 5 }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Conflict, "nothing to rate yet");
        await pilot.Office.WalkAsync(filed.Number, "WS", (_, offered) => PilotItemTests.Plain(offered));
        await DrainAsync(pilot.Host);
        foreach (var bad in new object[] { new { }, new { stars = 0 }, new { stars = 6 } })
            (await applicant.PostAsJsonAsync(url, bad, Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await MineAsync(filed)).GetProperty("rating").ValueKind.ShouldBe(JsonValueKind.Null);
        (await applicant.PostAsJsonAsync(url, new { stars = 2, comment = "等太久。" }, Cancel)).EnsureSuccessStatusCode();
        await DrainAsync(pilot.Host);
        (await pilot.Office.OpenAsync(filed.Number, "WS")).GetProperty("rating").GetInt32().ShouldBe(2);
        ((int)(await applicant.PostAsJsonAsync(url, new { stars = 5 }, Cancel)).StatusCode).ShouldBeInRange(400, 409);
    }

    [Fact]
    public async Task A_fee_that_the_standard_does_not_list_cannot_be_recorded()
    {
        var filed = await AcceptedAsync();
        await RefusedAsync(filed, "window", $"fees/{Guid.CreateVersion7()}/payment", o => new { version = Version(o), receiptNumber = "1" }, "Approval:FeeNotListed");
    }

    [Fact]
    public async Task The_same_key_twice_is_one_application()
    {
        pilot.At("2026-03-02 09:00");
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        var draft = await SendAsync(applicant, HttpMethod.Post, "/api/portal/drafts", new { itemCode = Item.Code });
        var url = await FillAsync(applicant, Item, draft, asked: false);
        var numbers = new List<string?>();
        for (var i = 0; i < 2; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, url + "/submission") { Headers = { { "Idempotency-Key", "button-1" } }, Content = JsonContent.Create(new { }) };
            var answer = await applicant.SendAsync(request, Cancel);
            numbers.Add((await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("caseNumber").GetString());
        }
        numbers.Distinct().ShouldHaveSingleItem();
    }

    private async Task<Filed> AcceptedAsync()
    {
        pilot.At("2026-03-02 09:00");
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        var filed = await FileAsync(pilot.Host, applicant, Item, asked: false);
        await pilot.Office.DoneAsync(filed.Number, "WS", "window", "accept", o => new { version = Version(o) });
        await DrainAsync(pilot.Host);
        return filed;
    }

    private async Task<string> TaskAsync(Filed filed) =>
        $"tasks/{Office.OpenTask(await pilot.Office.OpenAsync(filed.Number, "WS"))!.Value.GetProperty("id").GetString()}/complete";

    private async Task RefusedAsync(Filed filed, string post, string act, Func<JsonElement, object> body, string code) =>
        (await pilot.Office.ActAsync(filed.Number, "WS", post, act, body).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe(code);

    private async Task<JsonElement> MineAsync(Filed filed)
    {
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        return await applicant.GetFromJsonAsync<JsonElement>($"/api/portal/cases/{filed.Number}", Cancel);
    }

    private async Task<string> NoticeAsync(Filed filed, string kind)
    {
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        var notice = (await MineAsync(filed)).GetProperty("documents").EnumerateArray().Last(d => d.GetProperty("kind").GetString() == kind);
        return WebUtility.HtmlDecode(await applicant.GetStringAsync($"/api/portal/cases/{filed.Number}/documents/{notice.GetProperty("id").GetString()}", Cancel));
    }
}
