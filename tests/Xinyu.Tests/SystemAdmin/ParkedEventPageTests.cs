using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.SystemAdmin.Events;
using Xinyu.Tests.Abp.Web;

namespace Xinyu.Tests.SystemAdmin;

public sealed class ParkedEventPageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_parked_event_is_shown_with_its_error_and_offered_again_by_hand()
    {
        await using var bench = await ParkedAsync();
        var list = await bench.ReadAsync("/admin/events");
        list.ShouldContain("Xinyu.Approval.ApplicationSubmitted");
        list.ShouldContain("XX-99");
        list.ShouldNotContain("新余市某某有限公司");
        var page = await UrlAsync(bench);
        (await bench.Pages.PostFormAsync(page, ("Input.Decision", "Retry"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await CountAsync(bench)).ShouldBe(0);
        (await bench.QueryAsync(db => db.Set<ParkedEventAct>().SingleAsync())).By.ShouldBe("fg-admin");
        (await bench.QueryAsync(db => db.Set<EventDelivery>().SingleAsync())).Attempts.ShouldBe(0, "it starts anew");
        (await bench.ReadAsync(page, HttpStatusCode.NotFound)).ShouldContain("已不在停放中");
    }

    [Fact]
    public async Task Giving_an_event_up_needs_a_reason_which_the_audit_keeps()
    {
        await using var bench = await ParkedAsync();
        var page = await UrlAsync(bench);
        var refused = await bench.Pages.PostFormAsync(page, ("Input.Decision", "GiveUp"), ("Input.Reason", " "));
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Cancel)).ShouldContain("请写明放弃的理由。");
        (await CountAsync(bench)).ShouldBe(1);

        (await bench.Pages.PostFormAsync(page, ("Input.Decision", "GiveUp"), ("Input.Reason", "事项编号有误，已请申请人重报。"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await CountAsync(bench)).ShouldBe(0);
        (await bench.QueryAsync(db => db.Set<OutboxEvent>().CountAsync(e => e.EventName == "Xinyu.Approval.ApplicationSubmitted"))).ShouldBe(0);
        (await bench.ReadAsync("/admin/events")).ShouldContain("事项编号有误，已请申请人重报。");
        var audit = await bench.Api.GetFromJsonAsync<JsonElement>($"/api/system-admin/audit?entity={typeof(ParkedEventAct).FullName}", Cancel);
        var entry = await bench.ReadAsync($"/admin/audit/{audit.GetProperty("items").EnumerateArray().ShouldHaveSingleItem().GetProperty("id").GetString()}");
        entry.ShouldContain("事项编号有误，已请申请人重报。");
    }

    [Fact]
    public async Task What_is_no_longer_parked_is_said_and_nothing_is_noted()
    {
        await using var bench = await AdminBench.StartAsync();
        var answer = await bench.Api.PostAsJsonAsync("/api/system-admin/events/decisions", new { eventId = Guid.CreateVersion7(), handler = "x", decision = "Retry" }, Cancel).ErrorAsync(HttpStatusCode.BadRequest);
        answer.Code().ShouldBe("SystemAdmin:EventNotParked");
        (await bench.QueryAsync(db => db.Set<ParkedEventAct>().CountAsync())).ShouldBe(0);
        (await bench.ReadAsync("/admin/events")).ShouldContain("没有停放的事件");
    }

    /// <summary>An application for an item that does not exist, tried until it is parked.</summary>
    private static async Task<AdminBench> ParkedAsync()
    {
        var bench = await AdminBench.StartAsync("2026-03-02 09:00");
        await bench.FileAsync("XX-99", "XX-20260302-0001-1");
        for (var hour = 10; hour < 23; hour++)
        {
            bench.Host.Time.Set($"2026-03-02 {hour}:00");
            await bench.Host.Services.GetRequiredService<IOutboxDrain>().DrainAsync(Cancel);
        }
        bench.Host.Time.Set("2026-03-02 09:30"); // the sign-in still holds
        return bench;
    }

    private static async Task<int> CountAsync(AdminBench bench) =>
        (await bench.Api.GetFromJsonAsync<JsonElement>("/api/system-admin/events", Cancel)).GetProperty("totalCount").GetInt32();

    private static async Task<string> UrlAsync(AdminBench bench)
    {
        var parked = await bench.Api.GetFromJsonAsync<JsonElement>("/api/system-admin/events", Cancel);
        var line = parked.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        return $"/admin/events/{line.GetProperty("eventId").GetString()}?handler={line.GetProperty("handler").GetString()}";
    }
}
