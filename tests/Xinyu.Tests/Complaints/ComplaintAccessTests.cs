using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Abp.Identity;
using Xinyu.Tests.Abp.Web;

namespace Xinyu.Tests.Complaints;

public sealed class ComplaintAccessTests : IAsyncLifetime
{
    private static readonly string[] Lists = ["", "?tab=ToAccept", "?kind=Complaint&light=Normal&department=HB&filter=窗口"];
    private ComplaintBench _bench = null!;
    private Guid _id;

    public async ValueTask InitializeAsync()
    {
        _bench = await ComplaintBench.StartAsync();
        (_id, _) = await _bench.FileAsync();
    }

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task Strangers_and_the_window_are_kept_out_and_other_departments_see_nothing()
    {
        using var window = await _bench.PersonAsync("chuangkou", XinyuRoles.Window, "HB");
        using var other = await _bench.PersonAsync("jt-banan", XinyuRoles.DepartmentAdmin, "JT");
        using var stranger = _bench.Host.CreateClient(new() { AllowAutoRedirect = false });
        foreach (var path in new[] { "", $"/{_id}", "/statistics", "/officials" })
        {
            (await stranger.GetAsync("/api/complaints" + path)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            (await window.GetAsync("/api/complaints" + path)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
        foreach (var page in new[] { "", $"/{_id}", "/statistics" })
            (await stranger.GetAsync("/complaints-office" + page)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await ComplaintBench.ListAsync(other)).ShouldBeEmpty();
        (await other.GetAsync($"/api/complaints/{_id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var browser = await _bench.BrowserAsync("jt-banan");
        (await browser.GetAsync("/complaints-office")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync($"/complaints-office/{_id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await other.GetAsync("/api/complaints/statistics")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.GetAsync("/complaints-office/statistics")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_supervisor_reads_everything_and_changes_nothing()
    {
        using var supervisor = await _bench.PersonAsync("jiancha", XinyuRoles.Supervisor);
        foreach (var list in Lists) (await ComplaintBench.ListAsync(supervisor, list)).ShouldHaveSingleItem();
        (await ComplaintBench.TryAsync(supervisor, _id, "Accept").ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Complaints:OfficeActs");
        var statistics = await supervisor.GetFromJsonAsync<JsonElement>("/api/complaints/statistics?from=2026-03-01&to=2026-03-31");
        statistics.GetProperty("total").GetProperty("open").GetInt32().ShouldBe(1);
        var reversed = await supervisor.GetAsync("/api/complaints/statistics?from=2026-03-31&to=2026-03-01").ErrorAsync(HttpStatusCode.BadRequest);
        reversed["validationErrors"]![0]!["members"]![0]!.GetValue<string>().ShouldBe("to");
        using var browser = await _bench.BrowserAsync("jiancha");
        foreach (var page in new[] { "", "?tab=Ended", "?tab=All&light=Red", $"/{_id}", "/statistics", "/statistics?from=2026-03-31&to=2026-03-01" })
            (await browser.GetAsync("/complaints-office" + page)).StatusCode.ShouldBe(HttpStatusCode.OK, page);
    }

    [Fact]
    public async Task A_page_shows_the_error_beside_its_field_and_keeps_what_was_typed()
    {
        await _bench.DoAsync(_bench.Officer, _id, "Accept");
        var page = $"/complaints-office/{_id}?act=Assign";
        var version = (await ComplaintBench.OpenAsync(_bench.Officer, _id)).GetProperty("complaint").GetProperty("version").GetInt32();
        using var browser = await _bench.BrowserAsync("tousu");
        var answer = await browser.PostFormAsync(
            page, ("Input.Act", "Assign"), ("Input.Version", $"{version}"), ("Input.Mode", "Transfer"), ("Input.Department", ""), ("Input.UserId", ""), ("Input.Text", "十日内查清"));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        html.ShouldContain("选一个部门。");
        html.ShouldContain("十日内查清");
        // a browser does not send radio buttons of which none is taken
        var bare = await browser.PostFormAsync(page, ("Input.Act", "Assign"), ("Input.Version", $"{version}"));
        WebUtility.HtmlDecode(await bare.Content.ReadAsStringAsync()).ShouldContain("id=\"Input_Mode-error\"");
        (await _bench.StateAsync(_id)).ShouldBe("Accepted");
    }
}
