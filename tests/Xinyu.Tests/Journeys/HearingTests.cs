using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Approval.Items;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>听证 over the host, arts. 46 to 48, and who may not act.</summary>
public sealed class HearingTests(PilotHost pilot) : IClassFixture<PilotHost>
{
    private static readonly ItemDefinition Item = PilotHost.Items.Single(i => i.Code == "GH-01");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Article_47_a_hearing_asked_for_in_time_is_announced_held_and_only_then_decided()
    {
        var filed = await BeforeDecisionAsync();
        await RefusedAsync(filed, "window", "hearing/request", o => new { version = Version(o), by = "申请人" }, "Approval:HearingNotTold");
        await TellAsync(filed);
        await DecidedTooEarlyAsync(filed, "Approval:HearingRightOpen");
        using (var applicant = await pilot.Host.SignedInAsync("zhuzao"))
        {
            var mine = await applicant.GetFromJsonAsync<JsonElement>($"/api/portal/cases/{filed.Number}", Cancel);
            mine.GetProperty("hearingUntil").GetString().ShouldBe("2026-03-09");
            (await applicant.PostAsJsonAsync($"/api/portal/cases/{filed.Number}/hearing", new { }, Cancel)).EnsureSuccessStatusCode();
            await DrainAsync(pilot.Host);
            (await applicant.PostAsJsonAsync($"/api/portal/cases/{filed.Number}/hearing", new { }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        }
        await DecidedTooEarlyAsync(filed, "Approval:HearingNotHeld");

        object Notice(JsonElement o, string day, string presider = "丁某") => new { version = Version(o), day, place = "市政务中心", presider };
        await RefusedAsync(filed, "handler", "hearing", o => Notice(o, "2026-03-10"), "Approval:HearingNotice");
        await RefusedAsync(filed, "handler", "hearing", o => Notice(o, "2026-03-31"), "Approval:HearingLimit");
        await RefusedAsync(filed, "handler", "hearing", o => Notice(o, "2026-03-11", "gh-handler"), "Approval:PresiderExamined");
        await DoneAsync(filed, "handler", "hearing", o => Notice(o, "2026-03-11"));
        var suspended = await pilot.Office.OpenAsync(filed.Number, "GH");
        suspended.GetProperty("summary").GetProperty("state").GetString().ShouldBe("Suspended");
        var id = suspended.GetProperty("procedures").EnumerateArray().Single().GetProperty("id").GetString();
        await RefusedAsync(filed, "handler", $"procedures/{id}/end", o => new { version = Version(o), result = "……" }, "Approval:HearingDay");

        pilot.At("2026-03-11 16:00");
        await DoneAsync(filed, "handler", $"procedures/{id}/end", o => new { version = Version(o), result = "双方陈述、质证完毕。" });
        await pilot.Office.WalkAsync(filed.Number, "GH", (_, offered) => PilotItemTests.Plain(offered));
        var closed = await pilot.Office.OpenAsync(filed.Number, "GH");
        closed.GetProperty("summary").GetProperty("state").GetString().ShouldBe("Closed");
        var kinds = closed.GetProperty("documents").EnumerateArray().Select(d => d.GetProperty("kind").GetString()).ToList();
        kinds.ShouldContain("hearing-right");
        kinds.ShouldContain("hearing-notice");
        kinds.ShouldContain("hearing-record");
    }

    [Fact]
    public async Task Article_47_whoever_does_not_ask_within_five_days_has_given_the_hearing_up()
    {
        var filed = await BeforeDecisionAsync();
        await TellAsync(filed);
        pilot.At("2026-03-10 09:00");
        await RefusedAsync(filed, "window", "hearing/request", o => new { version = Version(o), by = "申请人" }, "Approval:HearingTooLate");
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        (await applicant.PostAsJsonAsync($"/api/portal/cases/{filed.Number}/hearing", new { }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await pilot.Office.WalkAsync(filed.Number, "GH", (_, offered) => PilotItemTests.Plain(offered));
        (await pilot.Office.OpenAsync(filed.Number, "GH")).GetProperty("summary").GetProperty("state").GetString().ShouldBe("Closed");
    }

    [Fact]
    public async Task Whoever_is_recused_acts_no_further_and_another_holder_of_the_post_goes_on()
    {
        var filed = await AcceptedAsync();
        await pilot.Office.AsAsync("GH", "reviewer");
        await RefusedAsync(filed, "handler", "recuse", o => new { version = Version(o), reason = "" }, "Approval:ReasonRequired");
        var other = await pilot.Office.ActAsync(filed.Number, "GH", "handler", "recuse", o => new { version = Version(o), reason = "有亲属关系。", official = "gh-reviewer" });
        other.StatusCode.ShouldBe(HttpStatusCode.Forbidden, "only the leader recuses another");
        await DoneAsync(filed, "leader", "recuse", o => new { version = Version(o), reason = "与申请人有利害关系。", official = "gh-reviewer" });
        await DoneAsync(filed, "handler", "recuse", o => new { version = Version(o), reason = "与申请人有亲属关系。" });
        var task = Office.OpenTask(await pilot.Office.OpenAsync(filed.Number, "GH"))!.Value;
        var url = $"tasks/{task.GetProperty("id").GetString()}/complete";
        var refused = await pilot.Office.ActAsync(filed.Number, "GH", "handler", url, o => new { version = Version(o), outcome = "agree" }).ErrorAsync(HttpStatusCode.Forbidden);
        refused.Code().ShouldBe("Approval:Recused");

        using var second = await SecondHandlerAsync();
        var opened = await OpenAsync(second, filed.Number);
        (await ActAsync(second, opened, url, new { version = Version(opened), outcome = "agree" })).EnsureSuccessStatusCode();
    }

    private async Task<HttpClient> SecondHandlerAsync() => await pilot.Host.OfficialAsync("GH", "handler", "handler", userName: "gh-handler-2");

    private async Task<Filed> AcceptedAsync()
    {
        pilot.At("2026-03-02 09:00");
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        var filed = await FileAsync(pilot.Host, applicant, Item, asked: false);
        await DoneAsync(filed, "window", "accept", o => new { version = Version(o) });
        return filed;
    }

    private async Task<Filed> BeforeDecisionAsync()
    {
        var filed = await AcceptedAsync();
        await pilot.Office.WalkAsync(filed.Number, "GH", (node, offered) => node == "approve" ? null : PilotItemTests.Plain(offered));
        return filed;
    }

    private Task TellAsync(Filed filed) =>
        DoneAsync(filed, "handler", "hearing/right", o => new { version = Version(o), to = "申请人", reason = "拟作出的决定涉及相邻方采光。" });

    private async Task DecidedTooEarlyAsync(Filed filed, string code)
    {
        var task = Office.OpenTask(await pilot.Office.OpenAsync(filed.Number, "GH"))!.Value.GetProperty("id").GetString();
        await RefusedAsync(filed, "leader", $"tasks/{task}/complete", o => new { version = Version(o), outcome = "grant" }, code);
    }

    private async Task DoneAsync(Filed filed, string post, string act, Func<JsonElement, object> body)
    {
        await pilot.Office.DoneAsync(filed.Number, "GH", post, act, body);
        await DrainAsync(pilot.Host);
    }

    private async Task RefusedAsync(Filed filed, string post, string act, Func<JsonElement, object> body, string code) =>
        (await pilot.Office.ActAsync(filed.Number, "GH", post, act, body).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe(code);
}
