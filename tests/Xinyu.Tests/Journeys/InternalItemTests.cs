using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Items;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>The 57 items between departments: filed on the workbench, decided under policy limits, without the licensing law's automatisms.</summary>
public sealed class InternalItemTests : IAsyncLifetime
{
    private static readonly ItemDefinition Report = Filings.Item("FG-06");
    private readonly TestHost _host = new(TestHost.Quiet);
    private Office _office = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _host.Time.Set("2026-03-02 09:00");
        using (_host.CreateClient()) await DrainAsync(_host);
        await Filings.OpenAsync(_host, RolloutPhase.First);
        _office = new Office(_host);
    }

    [Fact]
    public async Task A_department_files_an_internal_item_follows_it_answers_the_supplement_and_reads_the_decision()
    {
        var filer = await _office.AsAsync("SW", "handler");
        var (url, number) = await Filings.FileAsync(filer, Report);
        var filed = await Filings.CaseAsync(filer, url);
        filed.GetProperty("documents").EnumerateArray().ShouldHaveSingleItem().GetProperty("kind").GetString().ShouldBe("receipt");
        filed.GetProperty("applicant").GetProperty("kind").GetString().ShouldBe("department");
        filed.GetProperty("clock").GetProperty("completenessDue").GetString().ShouldBe("2026-03-09");

        // the deciding department tells what is missing, once
        await _office.DoneAsync(number, "FG", "window", "supplement", o => new { version = Version(o), defects = new[] { new { material = 0, text = "缺少估算附表" } } });
        (await Filings.CaseAsync(filer, url)).GetProperty("defects").EnumerateArray().ShouldHaveSingleItem().GetProperty("text").GetString().ShouldBe("缺少估算附表");
        var empty = await filer.PostAsJsonAsync(url + "/supplement", new { declareComplete = true }, Cancel);
        (await empty.Content.ReadAsStringAsync(Cancel)).ShouldContain("Workbench:FilingSupplementEmpty");
        await UploadAsync(filer, url + "/supplement/materials", 0, "估算附表.pdf");
        (await filer.PostAsJsonAsync(url + "/supplement", new { declareComplete = true }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Filings.CaseAsync(filer, url)).GetProperty("summary").GetProperty("state").GetString().ShouldBe("Checking");

        await DrainAsync(_host);
        await _office.DoneAsync(number, "FG", "window", "accept", o => new { version = Version(o) });
        var accepted = await Filings.CaseAsync(filer, url);
        accepted.GetProperty("summary").GetProperty("promisedDue").GetString().ShouldBe("2026-03-23");
        accepted.GetProperty("summary").GetProperty("statutoryDue").GetString().ShouldBe("2026-03-30");
        await _office.WalkAsync(number, "FG", (_, offered) => offered.Contains("agree") ? "agree" : offered.Contains("grant") ? "grant" : "done");
        var decided = await Filings.CaseAsync(filer, url);
        decided.GetProperty("summary").GetProperty("state").GetString().ShouldBe("Closed");
        var decision = decided.GetProperty("documents").EnumerateArray().Single(d => d.GetProperty("kind").GetString() == "internal-decision");
        var sheet = await filer.GetAsync($"{url}/documents/{decision.GetProperty("id").GetString()}", Cancel);
        (await sheet.Content.ReadAsStringAsync(Cancel)).ShouldContain("同意");
        decided.GetProperty("documents").EnumerateArray().ShouldNotContain(d => d.GetProperty("kind").GetString() == "licence");
    }

    [Fact]
    public async Task The_filing_department_sees_its_filing_and_neither_the_opinions_nor_anybody_elses()
    {
        var (url, number) = await Filings.FileAsync(await _office.AsAsync("SW", "handler"), Report);
        await DrainAsync(_host);
        await _office.DoneAsync(number, "FG", "window", "accept", o => new { version = Version(o) });
        await _office.WalkAsync(number, "FG", (node, _) => node == "handle" ? "agree" : null);
        var colleague = await _office.AsAsync("SW", "leader"); // a filing is the department's
        var seen = await Filings.CaseAsync(colleague, url);
        seen.GetProperty("findings").GetArrayLength().ShouldBe(0);
        seen.GetProperty("events").EnumerateArray().Select(e => e.GetProperty("kind").GetString()).ShouldNotContain("TaskCompleted");
        seen.ToString().ShouldNotContain("情况属实");
        seen.ToString().ShouldNotContain("fg-handler");
        var list = await Filings.GetAsync(colleague, "/api/workbench/filings");
        list.GetProperty("items").EnumerateArray().ShouldContain(f => f.GetProperty("caseNumber").GetString() == number);

        var stranger = await _office.AsAsync("NY", "handler");
        (await stranger.GetAsync(url + "/case", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Filings.GetAsync(stranger, "/api/workbench/filings")).GetProperty("totalCount").GetInt32().ShouldBe(0);
        var cases = await Filings.GetAsync(colleague, $"/api/workbench/cases?tab=All&filter={number}");
        cases.GetProperty("items").GetArrayLength().ShouldBe(0); // it follows as an applicant, it does not handle
    }

    [Fact]
    public async Task Nothing_is_deemed_accepted_extended_or_heard_and_the_papers_do_not_name_the_licensing_law()
    {
        var filer = await _office.AsAsync("SW", "handler");
        var (url, number) = await Filings.FileAsync(filer, Report);
        await DrainAsync(_host);
        _office.At("2026-03-20 09:00"); // five working days are long over
        await using (var scope = _host.Services.CreateAsyncScope())
        {
            using var all = scope.ServiceProvider.GetRequiredService<DepartmentScope>().All();
            await DeadlineSweep.SweepAsync(scope.ServiceProvider, Cancel);
        }
        (await _office.OpenAsync(number, "FG")).GetProperty("summary").GetProperty("state").GetString().ShouldBe("Received");

        await _office.DoneAsync(number, "FG", "window", "accept", o => new { version = Version(o) });
        var opened = await _office.OpenAsync(number, "FG");
        opened.GetProperty("clock").GetProperty("startedOn").GetString().ShouldBe("2026-03-20"); // not back-dated
        opened.GetProperty("acts").EnumerateArray().Select(a => a.GetProperty("act").GetString()).ShouldNotContain(a => a == "extend" || a == "tell-hearing");
        var extension = await _office.ActAsync(number, "FG", "leader", "extend", o => new { version = Version(o), days = 5, reason = "情况复杂" });
        (await extension.Content.ReadAsStringAsync(Cancel)).ShouldContain("Approval:InternalNoExtension");
        var hearing = await _office.ActAsync(number, "FG", "handler", "hearing/right", o => new { version = Version(o), to = "申报部门", reason = "涉及重大利益" });
        (await hearing.Content.ReadAsStringAsync(Cancel)).ShouldContain("Approval:InternalNoHearing");

        filer = await _office.AsAsync("SW", "handler");
        foreach (var document in (await Filings.CaseAsync(filer, url)).GetProperty("documents").EnumerateArray())
            (await filer.GetStringAsync($"{url}/documents/{document.GetProperty("id").GetString()}", Cancel)).ShouldNotContain("行政许可法", Shouldly.Case.Sensitive, document.ToString());
    }

    [Fact]
    public async Task Only_open_internal_items_are_filed_and_only_for_the_own_department()
    {
        var official = await _office.AsAsync("SW", "handler");
        var items = (await Filings.GetAsync(official, "/api/workbench/filings/items")).GetProperty("items").EnumerateArray().ToList();
        items.Count.ShouldBe(57);
        items.Count(i => i.GetProperty("open").GetBoolean()).ShouldBe(20);
        items.Where(i => !i.GetProperty("open").GetBoolean()).ShouldAllBe(i => i.GetProperty("reason").GetString() == "Fileable:NotOpen:Second");

        await RefusedAsync(official, new { itemCode = "HB-01" }, "Workbench:FilingNotInternal");
        await RefusedAsync(official, new { itemCode = items.First(i => !i.GetProperty("open").GetBoolean()).GetProperty("code").GetString() }, "Workbench:FilingItemNotOpen");
        await RefusedAsync(official, new { itemCode = "FG-06", department = "NY" }, "Workbench:FilingNoDepartment");

        var unfinished = await SendAsync(official, HttpMethod.Post, "/api/workbench/filings", new { itemCode = "FG-06" });
        unfinished.GetProperty("complete").GetBoolean().ShouldBeFalse();
        var answer = await official.PostAsJsonAsync($"/api/workbench/filings/{unfinished.GetProperty("id").GetString()}/submission", new { }, Cancel);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("Workbench:FilingIncomplete");
    }

    [Fact]
    public async Task A_second_submission_is_the_first_and_a_withdrawal_ends_it_with_its_document()
    {
        var filer = await _office.AsAsync("SW", "handler");
        var (url, number) = await Filings.FileAsync(filer, Report);
        (await SendAsync(filer, HttpMethod.Post, url + "/submission", new { })).GetProperty("caseNumber").GetString().ShouldBe(number);
        (await filer.PostAsJsonAsync(url + "/withdrawal", new { reason = "项目调整" }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var ended = await Filings.CaseAsync(filer, url);
        ended.GetProperty("summary").GetProperty("state").GetString().ShouldBe("Closed");
        ended.GetProperty("documents").EnumerateArray().ShouldContain(d => d.GetProperty("kind").GetString() == "termination");
        (await (await filer.PostAsJsonAsync(url + "/withdrawal", new { reason = "再撤" }, Cancel)).Content.ReadAsStringAsync(Cancel)).ShouldContain("Approval:CaseClosed");
    }

    [Fact]
    public async Task Whoever_filed_it_decides_nothing_on_it_even_where_a_department_files_with_itself()
    {
        var handler = await _office.AsAsync("FG", "handler");
        var (_, number) = await Filings.FileAsync(handler, Report);
        await DrainAsync(_host);
        await _office.DoneAsync(number, "FG", "window", "accept", o => new { version = Version(o) });
        var opened = await OpenAsync(handler, number);
        var task = Office.OpenTask(opened)!.Value;
        task.GetProperty("canAct").GetBoolean().ShouldBeFalse();
        var answer = await ActAsync(handler, opened, $"tasks/{task.GetProperty("id").GetString()}/complete", new { version = Version(opened), outcome = "agree" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("Approval:OwnFiling");
    }

    [Fact]
    public async Task The_portal_knows_nothing_of_it_and_takes_no_such_application()
    {
        var (_, number) = await Filings.FileAsync(await _office.AsAsync("SW", "handler"), Report);
        await DrainAsync(_host);
        using var anybody = _host.CreateClient();
        (await anybody.PostAsJsonAsync("/api/portal/track", new { number, code = "ABCDEFGH" }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await using var scope = _host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<Xinyu.Portal.Cases.MirroredCase>().Any(c => c.CaseNumber == number).ShouldBeFalse();
        var applicant = await _host.EnterpriseAsync("zhuzao");
        (await (await applicant.PostAsJsonAsync("/api/portal/drafts", new { itemCode = "FG-06" }, Cancel)).Content.ReadAsStringAsync(Cancel)).ShouldContain("Portal:ItemInternal");
    }

    private static async Task RefusedAsync(HttpClient official, object body, string code)
    {
        var answer = await official.PostAsJsonAsync("/api/workbench/filings", body, Cancel);
        answer.IsSuccessStatusCode.ShouldBeFalse();
        JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync(Cancel)).GetProperty("error").GetProperty("code").GetString().ShouldBe(code);
    }

    public async ValueTask DisposeAsync()
    {
        _office.Dispose();
        await _host.DisposeAsync();
    }
}
