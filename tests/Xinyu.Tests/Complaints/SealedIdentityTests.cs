using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.AuditLogging;
using Xinyu.Abp.Identity;
using Xinyu.Complaints.Sealing;
using Xinyu.Tests.Abp.Web;

namespace Xinyu.Tests.Complaints;

public sealed class SealedIdentityTests : IAsyncLifetime
{
    private const string Name = "李秋水";
    private const string Phone = "13700001111";
    private ComplaintBench _bench = null!;
    private Guid _id;

    public async ValueTask InitializeAsync()
    {
        _bench = await ComplaintBench.StartAsync();
        (_id, _) = await _bench.FileAsync(ComplaintBench.Named);
        await _bench.DoAsync(_bench.Officer, _id, "Accept");
        await _bench.DoAsync(_bench.Officer, _id, "Assign", mode: "Transfer", department: "HB");
    }

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task The_department_complained_about_handles_it_and_never_sees_who_complained()
    {
        using var department = await _bench.PersonAsync("hb-banan", XinyuRoles.DepartmentAdmin, "HB");
        await LookAsync(_bench.Officer, "核实情况，需回电");
        using var browser = await _bench.BrowserAsync("hb-banan");
        foreach (var (client, url) in new[]
        {
            (department, "/api/complaints"), (department, $"/api/complaints/{_id}"), (browser, "/complaints-office"), (browser, $"/complaints-office/{_id}"),
        })
        {
            var answer = await client.GetAsync(url);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, url);
            var text = JsonText(await answer.Content.ReadAsStringAsync());
            text.ShouldContain("窗口推诿");
            text.ShouldNotContain(Name);
            text.ShouldNotContain(Phone);
            text.ShouldNotContain("核实情况");
        }
        (await LookAsync(department, "想知道是谁")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Every_look_of_the_office_gives_a_reason_and_stands_in_the_record()
    {
        (await LookAsync(_bench.Officer, " ")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await LooksAsync(_bench.Officer)).ShouldBeEmpty("a look without a reason shows nothing");

        var who = await (await LookAsync(_bench.Officer, "核实情况，需回电")).Content.ReadFromJsonAsync<JsonElement>();
        (who.GetProperty("name").GetString(), who.GetProperty("phone").GetString()).ShouldBe((Name, Phone));
        await LookAsync(_bench.Officer, "再打一次");
        (await LooksAsync(_bench.Officer)).ShouldBe(["核实情况，需回电", "再打一次"]);
        using var supervisor = await _bench.PersonAsync("jiancha", XinyuRoles.Supervisor);
        (await LooksAsync(supervisor)).ShouldBe(["核实情况，需回电", "再打一次"]);
        (await LookAsync(supervisor, "监督")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_page_shows_the_name_on_the_answer_to_the_look_and_not_again()
    {
        using var browser = await _bench.BrowserAsync("tousu");
        var page = $"/complaints-office/{_id}";
        (await browser.GetStringAsync(page)).ShouldNotContain(Phone);
        var bare = await browser.PostFormAsync(page + "?handler=Identity", ("Look.Reason", ""));
        bare.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        WebUtility.HtmlDecode(await bare.Content.ReadAsStringAsync()).ShouldContain("写明为什么要看。");
        var shown = await browser.PostFormAsync(page + "?handler=Identity", ("Look.Reason", "回电核实"));
        shown.StatusCode.ShouldBe(HttpStatusCode.OK);
        shown.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await shown.Content.ReadAsStringAsync()).ShouldContain(Phone);
        var after = WebUtility.HtmlDecode(await browser.GetStringAsync(page));
        after.ShouldContain("回电核实");
        after.ShouldNotContain(Phone);
    }

    [Fact]
    public async Task An_officer_who_works_for_the_department_complained_about_gets_nothing_and_leaves_no_look()
    {
        using var insider = await _bench.PersonAsync("neixian", XinyuRoles.ComplaintOfficer, "HB");
        (await insider.PostAsJsonAsync($"/api/complaints/{_id}/identity", new { reason = "核实" }).ErrorAsync(HttpStatusCode.Forbidden))
            .Code().ShouldBe("Complaints:IdentitySealed");
        (await LooksAsync(_bench.Officer)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Neither_the_tables_nor_the_audit_hold_the_name_in_the_clear()
    {
        await LookAsync(_bench.Officer, "核实");
        var sealedText = await _bench.QueryAsync(db => db.Set<SealedIdentity>().Select(i => i.Content).SingleAsync());
        sealedText.ShouldNotContain(Phone);
        var audited = await _bench.QueryAsync(db => db.Set<EntityChange>().AsNoTracking().ToListAsync());
        audited.ShouldNotBeEmpty();
        audited.SelectMany(c => c.PropertyChanges).ShouldAllBe(p => !$"{p.OriginalValue}{p.NewValue}".Contains(Phone) && !$"{p.OriginalValue}{p.NewValue}".Contains(Name));
    }

    [Fact]
    public async Task An_anonymous_complaint_has_nothing_to_unseal()
    {
        await _bench.LaterAsync("2026-03-02 11:00");
        var (anonymous, _) = await _bench.FileAsync();
        (await _bench.Officer.PostAsJsonAsync($"/api/complaints/{anonymous}/identity", new { reason = "核实" }).ErrorAsync(HttpStatusCode.BadRequest))
            .Code().ShouldBe("Complaints:NoIdentity");
    }

    private Task<HttpResponseMessage> LookAsync(HttpClient who, string reason) => who.PostAsJsonAsync($"/api/complaints/{_id}/identity", new { reason });

    private async Task<IEnumerable<string?>> LooksAsync(HttpClient who) =>
        (await ComplaintBench.OpenAsync(who, _id)).GetProperty("steps").EnumerateArray()
            .Where(s => s.GetProperty("kind").GetString() == "IdentityViewed").Select(s => s.GetProperty("text").GetString());

    /// <summary>JSON and HTML write Chinese as escapes.</summary>
    private static string JsonText(string body) => System.Text.RegularExpressions.Regex.Unescape(WebUtility.HtmlDecode(body).Replace("\\\"", "\""));
}
