using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Abp.Identity;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;

namespace Xinyu.Tests.SystemAdmin;

public sealed class AuditPageTests
{
    private const string Case = "Xinyu.Approval.Cases.Case";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_officials_act_is_found_by_who_when_where_and_entity_and_shows_before_and_after()
    {
        await using var bench = await AdminBench.StartAsync("2026-03-02 09:00");
        await AcceptedAsync(bench);

        var found = await ListAsync(bench, $"user=fg-window&from=2026-03-02&to=2026-03-02&place=Workbench&entity={Case}");
        var line = found.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        line.GetProperty("url").GetString().ShouldNotBeNull().ShouldEndWith("/accept");
        var html = await bench.ReadAsync($"/admin/audit/{line.GetProperty("id").GetString()}");
        html.ShouldContain("修改：案件");
        html.ShouldContain("<del class=\"was\">Received</del>");
        html.ShouldContain("<ins class=\"is\">InReview</ins>");
        foreach (var other in new[] { "user=nobody", "user=fg-window&from=2026-03-03", "user=fg-window&to=2026-03-01", "place=Supervision&user=fg-window", "user=fg-window&entity=Xinyu.Supervision.Cards.Card", "entityId=none" })
            (await ListAsync(bench, other)).GetProperty("totalCount").GetInt32().ShouldBe(0, other);
        (await bench.ReadAsync($"/admin/audit?user=fg-window&from-area=Workbench&entity={Case}")).ShouldContain("/accept");
    }

    [Fact]
    public async Task Personal_data_never_comes_out_of_the_audit()
    {
        await using var bench = await AdminBench.StartAsync("2026-03-02 09:00");
        await bench.FileAsync("FG-01", "FG-20260302-0001-1");
        var found = await ListAsync(bench, $"place=Events&entity={Case}");
        var id = found.GetProperty("items").EnumerateArray().First().GetProperty("id").GetString();
        var html = await bench.ReadAsync($"/admin/audit/{id}");
        html.ShouldContain("ApplicantName");
        html.ShouldContain("已隐去");
        html.ShouldNotContain("新余市某某有限公司");
        (await bench.Api.GetStringAsync($"/api/system-admin/audit/{id}", Cancel)).ShouldNotContain("91360500MA35ABCD1X");
    }

    [Fact]
    public async Task What_a_job_changes_case_by_case_is_found_under_the_jobs_name()
    {
        await using var bench = await AdminBench.StartAsync("2026-12-21 09:00");
        await bench.FileAsync("FG-01", "FG-20261221-0001-1");
        await Journey.SendAsync(bench.Api, HttpMethod.Post, "/api/system-admin/calendar/versions", new
        {
            csv = "date,kind,name\n2026-12-22,holiday,试验日\n", firstYear = 2026, lastYear = 2026, note = "通知", basedOn = 1,
        });
        await Journey.DrainAsync(bench.Host);
        var found = await ListAsync(bench, $"url=job:Approval.RecomputeCases&entity={Case}");
        found.GetProperty("totalCount").GetInt32().ShouldBe(1);
        (await ListAsync(bench, "user=fg-admin&entity=Xinyu.Approval.Calendar.CalendarVersion")).GetProperty("totalCount").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_writes_to_the_audit_log_and_an_unknown_entry_is_not_found()
    {
        await using var bench = await AdminBench.StartAsync();
        var id = (await ListAsync(bench, "")).GetProperty("items").EnumerateArray().First().GetProperty("id").GetString();
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete })
        {
            using var request = new HttpRequestMessage(method, $"/api/system-admin/audit/{id}");
            (await bench.Api.SendAsync(request, Cancel)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        }
        await bench.ReadAsync($"/admin/audit/{Guid.CreateVersion7()}", HttpStatusCode.NotFound);
    }

    private static async Task AcceptedAsync(AdminBench bench)
    {
        await bench.FileAsync("FG-01", "FG-20260302-0001-1");
        using var window = await bench.Host.OfficialAsync("FG", "window", XinyuRoles.Window);
        await Journey.LawfulAsync(window, "FG-20260302-0001-1", "accept");
    }

    private static Task<JsonElement> ListAsync(AdminBench bench, string query) =>
        bench.Api.GetFromJsonAsync<JsonElement>($"/api/system-admin/audit?{query}", Cancel);
}
