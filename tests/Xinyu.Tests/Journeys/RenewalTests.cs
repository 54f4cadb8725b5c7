using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Licences;
using Xinyu.Supervision.Watching;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>Change and renewal on the holder's application, the reminder before, and what silence brings about. Granted for two years on 2024-03-04.</summary>
public sealed class RenewalTests(PilotHost pilot) : IClassFixture<PilotHost>
{
    private const string Expiry = "2026-03-03";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Article_50_a_renewal_granted_in_time_gives_a_certificate_for_a_further_term_from_the_old_ones_end()
    {
        var old = await Licensed.GrantedAsync(pilot, "WS-01", "2024-03-04 09:00");
        var filed = await AskedAsync(old, "Renewal", "2026-01-12 09:00");
        var waiting = await old.OpenAsync();
        waiting.GetProperty("renewal").GetProperty("caseNumber").GetString().ShouldBe(filed.Number);
        waiting.GetProperty("renewal").GetProperty("isInTime").GetBoolean().ShouldBeTrue();
        var next = await Licensed.EndedAsync(pilot, "WS", filed);

        var opened = await next.OpenAsync();
        opened.GetProperty("summary").GetProperty("validFrom").GetString().ShouldBe("2026-01-12");
        opened.GetProperty("summary").GetProperty("validTo").GetString().ShouldBe("2028-03-03", "two years from the day after the old one's last");
        opened.GetProperty("replaces").GetProperty("number").GetString().ShouldBe(old.Number);
        var before = await old.VerifyAsync();
        (before.GetProperty("status").GetString(), before.GetProperty("statusOn").GetString(), before.GetProperty("replacedBy").GetString()).ShouldBe(("renewed", "2026-01-12", next.Number));
        (await next.VerifyAsync()).GetProperty("status").GetString().ShouldBe("valid");
        (await old.OpenAsync()).GetProperty("history")[0].GetProperty("kind").GetString().ShouldBe("LicenceRenewed", "the old case's own record says it");
        (await pilot.Office.OpenAsync(filed.Number, "WS")).GetProperty("documents").EnumerateArray().ShouldContain(d => d.GetProperty("title").GetString() == "准予延续行政许可决定书");
    }

    [Fact]
    public async Task Article_50_2_silence_until_the_expiry_renews_the_licence_and_is_a_red_card()
    {
        var old = await Licensed.GrantedAsync(pilot, "WS-01", "2024-03-04 09:00");
        var filed = await AskedAsync(old, "Renewal", "2026-01-20 09:00");
        await pilot.Office.DoneAsync(filed.Number, "WS", "window", "accept", o => new { version = Version(o) });
        (await pilot.Office.OpenAsync(filed.Number, "WS")).GetProperty("licence").GetProperty("answerBy").GetString().ShouldBe(Expiry);
        pilot.At(Expiry + " 16:00");
        await SweepAsync();
        (await StateAsync(filed)).ShouldNotBe("Decided", "the last day is not over");
        pilot.At(Expiry + " 18:30");
        await SweepAsync();
        await SweepAsync();

        var opened = await pilot.Office.OpenAsync(filed.Number, "WS");
        opened.GetProperty("summary").GetProperty("state").GetString().ShouldBe("Decided");
        opened.GetProperty("events").EnumerateArray().Count(e => e.GetProperty("kind").GetString() == "DeemedRenewed").ShouldBe(1, "once, however often the sweep looks");
        Office.OpenTask(opened)!.Value.GetProperty("step").GetString().ShouldBe("inform", "the window delivers the new certificate");
        var next = await Licensed.OfCaseAsync(pilot, "WS", filed.Number);
        (await next.OpenAsync()).GetProperty("summary").GetProperty("validTo").GetString().ShouldBe("2028-03-03");
        (await old.VerifyAsync()).GetProperty("ground").GetString().ShouldBe("NoAnswerBeforeExpiry");
        using var supervisor = await pilot.OtherAsync("supervisor");
        var cards = await supervisor.GetFromJsonAsync<JsonElement>("/api/supervision/cards?level=Red&maxResultCount=100", Cancel);
        cards.GetProperty("items").EnumerateArray().ShouldContain(c => c.GetProperty("caseNumber").GetString() == filed.Number && c.GetProperty("rule").GetString() == "deemed-renewal");
    }

    [Fact]
    public async Task Article_50_an_application_after_the_thirtieth_day_is_taken_but_silence_does_not_renew()
    {
        var old = await Licensed.GrantedAsync(pilot, "WS-01", "2024-03-04 09:00");
        var filed = await AskedAsync(old, "Renewal", "2026-02-10 09:00");
        await pilot.Office.DoneAsync(filed.Number, "WS", "window", "accept", o => new { version = Version(o) });
        (await old.OpenAsync()).GetProperty("renewal").GetProperty("isInTime").GetBoolean().ShouldBeFalse();
        pilot.At("2026-03-04 18:30");
        await SweepAsync();
        (await StateAsync(filed)).ShouldBe("InReview");
        (await old.VerifyAsync()).GetProperty("status").GetString().ShouldBe("expired");
        (await old.VerifyPageAsync()).ShouldContain("有效期到 2026-03-03，已过期");
        await pilot.Office.WalkAsync(filed.Number, "WS", (node, offered) => node == "approve" ? null : PilotItemTests.Plain(offered));
        var task = Office.OpenTask(await pilot.Office.OpenAsync(filed.Number, "WS"))!.Value.GetProperty("id").GetString();
        (await pilot.Office.ActAsync(filed.Number, "WS", "leader", $"tasks/{task}/complete", o => new { version = Version(o), outcome = "grant", opinion = "同意。" })
            .ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Approval:LicenceExpired");
    }

    [Fact]
    public async Task A_licence_revoked_while_its_renewal_is_examined_is_renewed_by_nobody()
    {
        var old = await Licensed.GrantedAsync(pilot, "WS-01", "2024-03-04 09:00");
        var filed = await AskedAsync(old, "Renewal", "2026-01-20 09:00");
        await pilot.Office.DoneAsync(filed.Number, "WS", "window", "accept", o => new { version = Version(o) });
        await old.DoneAsync("revocation", new { ground = "Deceit", reason = "检测报告系伪造。", heard = "已告知。", noGreatHarm = true });
        pilot.At(Expiry + " 18:30");
        await SweepAsync();
        await SweepAsync();
        (await StateAsync(filed)).ShouldBe("InReview");
        (await old.VerifyAsync()).GetProperty("status").GetString().ShouldBe("revoked");
    }

    [Fact]
    public async Task Article_49_a_change_asked_for_by_the_holder_keeps_the_term_and_replaces_the_certificate()
    {
        var old = await Licensed.GrantedAsync(pilot, "WS-01", "2024-03-04 09:00");
        var next = await Licensed.EndedAsync(pilot, "WS", await AskedAsync(old, "Change", "2025-06-03 09:00"));
        (await next.OpenAsync()).GetProperty("summary").GetProperty("validTo").GetString().ShouldBe(Expiry);
        var verified = await old.VerifyAsync();
        (verified.GetProperty("status").GetString(), verified.GetProperty("ground").GetString()).ShouldBe(("changed", "HolderAskedChange"));
    }

    [Fact]
    public async Task One_renewal_at_a_time_and_none_of_somebody_elses_licence()
    {
        var old = await Licensed.GrantedAsync(pilot, "WS-01", "2024-03-04 09:00");
        await AskedAsync(old, "Renewal", "2026-01-20 09:00");
        using var holder = await pilot.Host.SignedInAsync("zhuzao");
        var id = await MineAsync(holder, old);
        (await holder.PostAsJsonAsync($"/api/portal/licences/{id}/applications", new { purpose = "Renewal" }, Cancel).ErrorAsync(HttpStatusCode.Conflict)).Code().ShouldBe("Portal:LicenceAsked");
        (await holder.PostAsJsonAsync($"/api/portal/licences/{id}/applications", new { }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var other = await pilot.Host.EnterpriseAsync($"other-{Guid.CreateVersion7():N}"[..18], "91360500MA35EEEE3");
        (await other.PostAsJsonAsync($"/api/portal/licences/{id}/applications", new { purpose = "Renewal" }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_holder_is_reminded_while_there_is_time_and_on_the_last_day_and_each_time_once()
    {
        var old = await Licensed.GrantedAsync(pilot, "WS-01", "2024-03-04 09:00");
        foreach (var (day, told) in new[] { ("2026-01-01 09:00", 0), ("2026-01-02 09:00", 1), ("2026-01-15 09:00", 1), ("2026-02-01 09:00", 2), ("2026-02-20 09:00", 2) })
        {
            pilot.At(day);
            await SweepAsync();
            await SweepAsync();
            (await NoticesAsync(old)).Count.ShouldBe(told, day);
        }
        using var holder = await pilot.Host.SignedInAsync("zhuzao");
        var notice = (await NoticesAsync(old))[0];
        (notice.GetProperty("expiry").GetString(), notice.GetProperty("applyBy").GetString()).ShouldBe((Expiry, "2026-02-01"));
        (await holder.PostAsJsonAsync($"/api/portal/notices/{notice.GetProperty("id").GetString()}/reading", new { }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await NoticesAsync(old)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Reminders_come_in_pages_the_newest_first()
    {
        var (one, two) = (await Licensed.GrantedAsync(pilot, "WS-01", "2024-03-04 09:00"), await Licensed.GrantedAsync(pilot, "WS-01", "2024-03-04 09:00"));
        pilot.At("2026-01-02 09:00");
        await SweepAsync();
        using var holder = await pilot.Host.SignedInAsync("zhuzao");
        var all = (await holder.GetFromJsonAsync<JsonElement>("/api/portal/notices?maxResultCount=100", Cancel)).GetProperty("items").EnumerateArray().Select(n => n.GetProperty("id").GetString()).ToList();
        var page = await holder.GetFromJsonAsync<JsonElement>("/api/portal/notices?skipCount=1&maxResultCount=1", Cancel);
        page.GetProperty("totalCount").GetInt32().ShouldBe(all.Count);
        page.GetProperty("items").EnumerateArray().Select(n => n.GetProperty("id").GetString()).ShouldBe([all[1]]);
        (await NoticesAsync(one)).Count.ShouldBe(1);
        (await NoticesAsync(two)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_has_asked_for_renewal_is_reminded_no_more()
    {
        var old = await Licensed.GrantedAsync(pilot, "WS-01", "2024-03-04 09:00");
        await AskedAsync(old, "Renewal", "2025-12-20 09:00");
        pilot.At("2026-02-01 09:00");
        await SweepAsync();
        (await NoticesAsync(old)).ShouldBeEmpty();
    }

    /// <summary>The holder's own way: from his licences to a form filled as last time.</summary>
    private async Task<Filed> AskedAsync(Licensed licence, string purpose, string shanghai)
    {
        pilot.At(shanghai);
        using var holder = await pilot.Host.SignedInAsync("zhuzao");
        var draft = await SendAsync(holder, HttpMethod.Post, $"/api/portal/licences/{await MineAsync(holder, licence)}/applications", new { purpose });
        var url = $"/api/portal/drafts/{draft.GetProperty("id").GetString()}";
        var read = await holder.GetFromJsonAsync<JsonElement>(url, Cancel);
        read.GetProperty("problems").GetArrayLength().ShouldBe(0, "filled as it was granted");
        var item = PilotHost.Items.Single(i => i.Code == "WS-01");
        for (var i = 0; i < item.Materials.Count; i++)
            if (item.Materials[i].Required) await UploadAsync(holder, url + "/materials", i, item.Materials[i].Name + ".pdf");
        var receipt = await SendAsync(holder, HttpMethod.Post, url + "/submission", new { });
        await DrainAsync(pilot.Host);
        return new(receipt.GetProperty("caseNumber").GetString()!, receipt.GetProperty("queryCode").GetString()!);
    }

    private static async Task<string> MineAsync(HttpClient holder, Licensed licence)
    {
        var mine = await holder.GetFromJsonAsync<JsonElement>("/api/portal/licences?maxResultCount=100", Cancel);
        return mine.GetProperty("items").EnumerateArray().Single(l => l.GetProperty("number").GetString() == licence.Number).GetProperty("id").GetString()!;
    }

    private async Task<List<JsonElement>> NoticesAsync(Licensed licence)
    {
        using var holder = await pilot.Host.SignedInAsync("zhuzao");
        var notices = await holder.GetFromJsonAsync<JsonElement>("/api/portal/notices?maxResultCount=100", Cancel);
        return [.. notices.GetProperty("items").EnumerateArray().Where(n => n.GetProperty("number").GetString() == licence.Number)];
    }

    private async Task<string?> StateAsync(Filed filed) => (await pilot.Office.OpenAsync(filed.Number, "WS")).GetProperty("summary").GetProperty("state").GetString();

    private async Task SweepAsync()
    {
        var runner = pilot.Host.Services.GetRequiredService<IBackgroundWorkerRunner>();
        await runner.RunAsync<DeadlineSweep>();
        await runner.RunAsync<LicenceSweep>();
        await DrainAsync(pilot.Host);
        await runner.RunAsync<WatchSweep>();
    }
}
