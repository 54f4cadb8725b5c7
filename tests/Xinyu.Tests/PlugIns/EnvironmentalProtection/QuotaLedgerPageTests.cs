using System.Net;
using Xinyu.Abp.Identity;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.SystemAdmin;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.PlugIns.EnvironmentalProtection;

/// <summary>总量台账, the page that the bureau's plug-in ships, in the host that ships the plug-in.</summary>
public sealed class QuotaLedgerPageTests : IAsyncLifetime
{
    private const string Page = "/plug-ins/environmental-protection/quota";

    private readonly TestHost _host = new([.. TestHost.Quiet, ("PlugIns:CallBudget", "00:00:30")]);
    private HttpClient _handler = null!;
    private string _case = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        (var applicant, _case) = await FiledAsync(_host);
        applicant.Dispose();
        (await _host.OfficialAsync("HB", "handler", XinyuRoles.Handler)).Dispose();
        _handler = await _host.BrowserAsync("hb-handler");
    }

    public async ValueTask DisposeAsync()
    {
        _handler.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task A_running_case_is_asked_for_and_a_granted_one_is_taken_off_what_is_left()
    {
        Line(await _handler.PageAsync(Page), "高新区", "化学需氧量").ShouldBe(["够用", "500", "0", "500", "1"]);

        using var window = await _host.OfficialAsync("HB", "window", XinyuRoles.Window);
        using var reviewer = await _host.OfficialAsync("HB", "reviewer", XinyuRoles.Reviewer);
        using var leader = await _host.OfficialAsync("HB", "leader", XinyuRoles.Leader);
        using var handler = await _host.SignedInAsync("hb-handler");
        await LawfulAsync(window, _case, "accept");
        await TaskAsync(handler, _case, "agree");
        await TaskAsync(reviewer, _case, "agree");
        await TaskAsync(leader, _case, "grant");
        await DrainAsync(_host);

        var page = await _handler.PageAsync(Page);
        Line(page, "高新区", "化学需氧量").ShouldBe(["够用", "500", "1", "499", "0"]);
        page.ShouldContain($"/workbench?tab=All&q={_case}");
        page.ShouldContain("精密铸件技改");
    }

    [Fact]
    public async Task A_county_is_chosen_by_the_address_and_its_projects_with_it()
    {
        var page = await _handler.PageAsync($"{Page}?County={WebUtility.UrlEncode("渝水区")}&culture=en");
        page.ShouldContain("Emission quota ledger");
        page.ShouldNotContain("精密铸件技改");
        page.ShouldContain("No projects");
        page.ShouldNotContain("<span lang=\"zh\">高新区</span>");
    }

    [Fact]
    public async Task The_handler_notes_a_comparison_which_the_leader_reads_and_may_not_write()
    {
        var answer = await _handler.PostFormAsync(Page, ("County", "高新区"), ("Note", "与高新区分局台账一致"));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var leader = await _host.BrowserOfAsync("HB", XinyuRoles.Leader);
        var page = await leader.PageAsync(Page);
        page.ShouldContain("与高新区分局台账一致");
        page.ShouldContain("2026-03-02 hb-handler");
        page.ShouldNotContain("<textarea");

        using var form = new FormUrlEncodedContent(
        [
            KeyValuePair.Create("County", "高新区"), KeyValuePair.Create("Note", "改"),
            KeyValuePair.Create("__RequestVerificationToken", await leader.AntiforgeryTokenAsync("/workbench")),
        ]);
        var refused = await leader.PostAsync(Page, form, Cancel);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.TextAsync()).ShouldContain("核对记录由承办岗写。");
    }

    [Fact]
    public async Task A_note_without_a_county_or_words_is_asked_for_again()
    {
        var answer = await _handler.PostFormAsync(Page, ("County", "别处"), ("Note", "x"));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.TextAsync()).ShouldContain("请选县区，写下核对情况，不超过 200 字。");
    }

    /// <summary>The words and numbers of one row.</summary>
    private static List<string> Line(string page, string county, string pollutant)
    {
        var row = page.Split("<tr>").Single(r => r.Contains($"{county}</span> {pollutant}", StringComparison.Ordinal));
        return [.. row.Split("<td").Skip(1).Select(cell => System.Text.RegularExpressions.Regex.Replace(cell[(cell.IndexOf('>', StringComparison.Ordinal) + 1)..], "<[^>]*>", "").Trim())];
    }
}
