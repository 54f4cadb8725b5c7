using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Approval.PlugIns;
using Xinyu.Plugins.Department;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>What becomes of a licence: by whom, on which ground, with which document, and what everybody sees of it afterwards.</summary>
public sealed class LicenceActTests(PilotHost pilot) : IClassFixture<PilotHost>
{
    private const string Told = "已告知，持有人表示没有意见。";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static readonly object Withdrawal = new { ground = "LawChanged", reason = "所依据的办法已废止。", heard = Told, compensation = "没有损失。" };
    private static readonly object Revocation = new { ground = "Deceit", reason = "检测报告系伪造。", heard = Told, noGreatHarm = true };

    [Fact]
    public async Task Article_8_a_withdrawn_licence_is_withdrawn_for_the_office_the_holder_the_public_and_the_plug_ins()
    {
        var licence = await Licensed.GrantedAsync(pilot, "WS-01");
        (await licence.VerifyAsync()).GetProperty("status").GetString().ShouldBe("valid");
        (await HeldAsync("WS-01", licence.Number, new(2026, 3, 2))).ShouldNotBeNull().EndedOn.ShouldBeNull();
        pilot.At("2026-03-09 10:00");
        var acted = await licence.DoneAsync("withdrawal", Withdrawal);
        acted.GetProperty("state").GetString().ShouldBe("Withdrawn");

        var opened = await licence.OpenAsync();
        opened.GetProperty("summary").GetProperty("state").GetString().ShouldBe("Withdrawn");
        opened.GetProperty("history")[0].GetProperty("kind").GetString().ShouldBe("LicenceWithdrawn");
        var verified = await licence.VerifyAsync();
        (verified.GetProperty("status").GetString(), verified.GetProperty("statusOn").GetString()).ShouldBe(("withdrawn", "2026-03-09"));
        (await HeldAsync("WS-01", licence.Number, new(2026, 3, 9))).ShouldBeNull("on the day of the withdrawal it holds no longer");
        (await HeldAsync("WS-01", licence.Number, new(2026, 3, 8))).ShouldNotBeNull("the day before it still did");
        (await HeldAsync("WS-01", licence.Number, null)).ShouldNotBeNull().EndedOn.ShouldBe(new DateOnly(2026, 3, 9));

        using var holder = await pilot.Host.SignedInAsync("zhuzao");
        var mine = await holder.GetFromJsonAsync<JsonElement>($"/api/portal/cases/{licence.CaseNumber}", Cancel);
        var decision = mine.GetProperty("documents").EnumerateArray().Single(d => d.GetProperty("kind").GetString() == "licence-withdrawal");
        var html = WebUtility.HtmlDecode(await holder.GetStringAsync($"/api/portal/cases/{licence.CaseNumber}/documents/{decision.GetProperty("id").GetString()}", Cancel));
        foreach (var said in new[] { "第八条第二款", "所依据的办法已废止。", Told, "没有损失。", "行政复议", licence.Number }) html.ShouldContain(said);
    }

    [Fact]
    public async Task Article_69_a_revocation_says_why_that_the_holder_was_heard_and_that_the_public_takes_no_great_harm()
    {
        var licence = await Licensed.GrantedAsync(pilot, "WS-01");
        await RefusedAsync(licence, "revocation", new { ground = "LawChanged", reason = "理由", heard = Told, compensation = "无", noGreatHarm = true }, "Approval:LicenceGround");
        await RefusedAsync(licence, "revocation", new { reason = "理由" }, "Approval:LicenceGround");
        await RefusedAsync(licence, "revocation", new { ground = "Deceit", reason = " ", heard = Told, noGreatHarm = true }, "Approval:ReasonRequired");
        await RefusedAsync(licence, "revocation", new { ground = "Deceit", reason = "理由", noGreatHarm = true }, "Approval:HeardRequired");
        await RefusedAsync(licence, "revocation", new { ground = "Deceit", reason = "理由", heard = Told }, "Approval:PublicInterest");
        await RefusedAsync(licence, "revocation", new { ground = "BeyondPowers", reason = "理由", heard = Told, noGreatHarm = true }, "Approval:CompensationRequired");
        await RefusedAsync(licence, "revocation", new { ground = "OtherRevocation", reason = "理由", heard = Told, noGreatHarm = true, compensation = "无" }, "Approval:BasisRequired");
        (await licence.OpenAsync()).GetProperty("summary").GetProperty("state").GetString().ShouldBe("Valid", "what was refused left nothing behind");
        await licence.DoneAsync("revocation", Revocation);
        (await licence.VerifyAsync()).GetProperty("status").GetString().ShouldBe("revoked");
        await RefusedAsync(licence, "withdrawal", Withdrawal, "Approval:LicenceEnded");
    }

    [Fact]
    public async Task Article_70_what_was_revoked_is_then_cancelled_and_nothing_comes_after_that()
    {
        var licence = await Licensed.GrantedAsync(pilot, "WS-01");
        await RefusedAsync(licence, "cancellation", new { ground = "TermEnded", reason = "届满" }, "Approval:LicenceNotExpired");
        await RefusedAsync(licence, "cancellation", new { ground = "HolderDied", reason = "死亡" }, "Approval:LicenceHolderNoPerson");
        await licence.DoneAsync("revocation", Revocation);
        pilot.At("2026-03-20 10:00");
        await licence.DoneAsync("cancellation", new { ground = "EndedBefore", reason = "许可已被撤销。" });
        var verified = await licence.VerifyAsync();
        (verified.GetProperty("status").GetString(), verified.GetProperty("statusOn").GetString()).ShouldBe(("cancelled", "2026-03-20"));
        (await HeldAsync("WS-01", licence.Number, null)).ShouldNotBeNull().EndedOn.ShouldBe(new DateOnly(2026, 3, 2), "it ended with the revocation");
        await RefusedAsync(licence, "cancellation", new { ground = "EndedBefore", reason = "再注销" }, "Approval:LicenceCancelledAlready");
    }

    [Fact]
    public async Task Article_70_4_a_certificate_taken_by_a_penalty_is_cancelled_on_the_penalty_decision()
    {
        var licence = await Licensed.GrantedAsync(pilot, "WS-01");
        await RefusedAsync(licence, "cancellation", new { ground = "TakenByPenalty", reason = "证件被吊销。" }, "Approval:BasisRequired");
        await licence.DoneAsync("cancellation", new { ground = "TakenByPenalty", reason = "证件被吊销。", basis = "余卫罚〔2026〕7号" });
        (await licence.VerifyAsync()).GetProperty("ground").GetString().ShouldBe("TakenByPenalty");
        (await licence.VerifyPageAsync()).ShouldContain("吊销");
    }

    [Fact]
    public async Task A_change_by_the_authority_gives_a_new_certificate_that_takes_the_old_ones_place()
    {
        var licence = await Licensed.GrantedAsync(pilot, "WS-01");
        pilot.At("2026-03-12 10:00");
        await RefusedAsync(licence, "change", new { ground = "LawChanged", reason = "标准修订。", heard = Told, compensation = "无" }, "Approval:ChangeRequired");
        var acted = await licence.DoneAsync("change", new { ground = "LawChanged", reason = "标准修订。", heard = Told, compensation = "没有损失。", change = "许可项目改为“理发店（二级）”。" });
        var old = await licence.OpenAsync();
        var next = old.GetProperty("replacedBy");
        next.GetProperty("id").GetString().ShouldBe(acted.GetProperty("replacedBy").GetString());
        var leader = await pilot.Office.AsAsync("WS", "leader");
        var opened = await leader.GetFromJsonAsync<JsonElement>($"/api/workbench/licences/{next.GetProperty("id").GetString()}", Cancel);
        opened.GetProperty("replaces").GetProperty("number").GetString().ShouldBe(licence.Number);
        opened.GetProperty("summary").GetProperty("validTo").GetString().ShouldBe(old.GetProperty("summary").GetProperty("validTo").GetString(), "a change does not lengthen");
        var verified = await licence.VerifyAsync();
        (verified.GetProperty("status").GetString(), verified.GetProperty("statusOn").GetString(), verified.GetProperty("replacedBy").GetString())
            .ShouldBe(("changed", "2026-03-12", next.GetProperty("number").GetString()));
        var renewed = await Licensed.VerifyAsync(pilot, next.GetProperty("number").GetString()!, opened.GetProperty("checkCode").GetString()!);
        renewed.GetProperty("status").GetString().ShouldBe("valid");
        (await HeldAsync("WS-01", licence.Number, new(2026, 3, 12))).ShouldBeNull();
        (await HeldAsync("WS-01", next.GetProperty("number").GetString()!, new(2026, 3, 12))).ShouldNotBeNull();
    }

    [Fact]
    public async Task Only_the_leader_of_the_licences_own_department_acts_and_nobody_else_sees_it()
    {
        var licence = await Licensed.GrantedAsync(pilot, "WS-01");
        foreach (var post in new[] { "window", "handler", "reviewer" })
            (await licence.ActAsync("withdrawal", Withdrawal, post)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, post);
        (await pilot.Host.OfficialAsync("WS", "leader", "leader", appointed: false, userName: "ws-no-leader")).Dispose();
        var opened = await licence.OpenAsync();
        object body = new { version = opened.GetProperty("version").GetInt32(), ground = "Deceit", reason = "理由", heard = Told, noGreatHarm = true };
        using (var unappointed = await pilot.Host.SignedInAsync("ws-no-leader"))
            (await unappointed.PostAsJsonAsync($"/api/workbench/licences/{Licensed.Id(opened)}/revocation", body, Cancel).ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Approval:PostRequired");
        var stranger = await pilot.Office.AsAsync("HB", "leader");
        (await stranger.GetAsync($"/api/workbench/licences/{Licensed.Id(opened)}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.PostAsJsonAsync($"/api/workbench/licences/{Licensed.Id(opened)}/revocation", body, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var list = await stranger.GetFromJsonAsync<JsonElement>($"/api/workbench/licences?filter={Uri.EscapeDataString(licence.Number)}", Cancel);
        list.GetProperty("totalCount").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Who_decides_on_an_older_view_of_the_licence_is_told()
    {
        var licence = await Licensed.GrantedAsync(pilot, "WS-01");
        var seen = await licence.OpenAsync();
        await licence.DoneAsync("withdrawal", Withdrawal);
        var leader = await pilot.Office.AsAsync("WS", "leader");
        var answer = await leader.PostAsJsonAsync(
            $"/api/workbench/licences/{Licensed.Id(seen)}/cancellation", new { version = seen.GetProperty("version").GetInt32(), ground = "EndedBefore", reason = "晚了" }, Cancel)
            .ErrorAsync(HttpStatusCode.Conflict);
        answer.Code().ShouldBe("Approval:CaseChanged");
    }

    [Fact]
    public async Task A_predecessors_result_that_was_revoked_is_not_fetched_for_the_next_department()
    {
        var licence = await Licensed.GrantedAsync(pilot, "FG-01");
        await licence.DoneAsync("revocation", Revocation);
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        var item = PilotHost.Items.Single(i => i.Code == "HB-01");
        var filed = await FileAsync(pilot.Host, applicant, item, asked: false, own: true);
        var opened = await pilot.Office.OpenAsync(filed.Number, "HB");
        opened.GetProperty("findings").EnumerateArray().ShouldContain(f => f.GetProperty("code").GetString() == "Register:NotFound");
        opened.GetProperty("materials").EnumerateArray().ShouldNotContain(m => m.GetProperty("source").GetString() == "licence-register");
    }

    [Fact]
    public async Task The_decision_that_granted_it_verifies_no_better_than_the_licence_itself()
    {
        var licence = await Licensed.GrantedAsync(pilot, "WS-01");
        var grant = (await pilot.Office.OpenAsync(licence.CaseNumber, "WS")).GetProperty("documents").EnumerateArray().Single(d => d.GetProperty("kind").GetString() == "grant");
        await licence.DoneAsync("revocation", Revocation);
        (await Licensed.VerifyAsync(pilot, grant.GetProperty("number").GetString()!, grant.GetProperty("checkCode").GetString()!)).GetProperty("status").GetString().ShouldBe("revoked");
    }

    private async Task<LicenceSnapshot?> HeldAsync(string item, string number, DateOnly? day)
    {
        await using var scope = pilot.Host.Services.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<IDepartmentRecords>().LicencesAsync(item[..2], new(item) { Number = number, ValidOn = day }, Cancel);
        return found.SingleOrDefault();
    }

    private static async Task RefusedAsync(Licensed licence, string act, object body, string code) =>
        (await licence.ActAsync(act, body).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe(code);
}
