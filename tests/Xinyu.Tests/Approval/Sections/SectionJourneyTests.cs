using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;
using Xinyu.Tests.SystemAdmin;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Approval.Sections;

/// <summary>A section that a plug-in adds, from the form to whoever decides.</summary>
public sealed class SectionJourneyTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_applicant_is_asked_under_the_sections_heading_and_the_official_reads_the_answer_there()
    {
        await using var host = await SectionHost.StartAsync();
        var filed = await host.FileAsync(asked: true);
        var opened = await host.Pilot.Office.OpenAsync(filed.Number, "WS");
        var form = JsonSerializer.Deserialize<JsonElement>(opened.GetProperty("formJson").GetString()!);
        form.GetProperty("tankVolume").GetDecimal().ShouldBe(120.5m);
        form.GetProperty("tankCleaning").EnumerateArray().ShouldHaveSingleItem().GetProperty("day").GetString().ShouldBe("2026-06-01");
        (await host.FindingsAsync(filed.Number)).Single(f => f.GetProperty("code").GetString() == "WS-01.Tank").GetProperty("text").GetString().ShouldBe("水箱容积 120.5。");
        (await host.NotesAsync(filed.Number)).ShouldBeEmpty();

        using var official = await host.Pilot.Host.BrowserAsync("ws-window");
        var page = await official.PageAsync($"/workbench/cases/{Id(opened)}");
        page.ShouldContain("<h3 class=\"facts-head\" lang=\"zh\">二次供水设施</h3>");
        page.ShouldContain("<mark>120.5</mark>", customMessage: "the finding rests on the field");

        using var applicant = await host.Pilot.Host.BrowserAsync("zhuzao");
        (await applicant.PageAsync("/items/WS-01")).ShouldContain("二次供水设施");
        var asked = await applicant.PageAsync("/apply/WS-01");
        asked.ShouldContain(">二次供水设施</h3>");
        asked.ShouldContain("name=\"f.waterSupply\"");
        asked.ShouldContain("data-visible-when=\"waterSupply = \"二次供水\"\"");
    }

    [Fact]
    public async Task What_is_typed_there_is_judged_by_the_host_on_page_and_api_alike()
    {
        await using var host = await SectionHost.StartAsync();
        using var applicant = await host.Pilot.Host.SignedInAsync("zhuzao");
        var draft = await SendAsync(applicant, HttpMethod.Post, "/api/portal/drafts", new { itemCode = SectionHost.Item });
        var url = await FillAsync(applicant, (await host.CurrentAsync()).Definition, draft, asked: true);
        foreach (var (field, value) in new (string, object?)[]
            { ("waterSupply", null), ("waterSupply", "井水"), ("tankVolume", null), ("tankVolume", 501), ("tankVolume", "很大"), ("tankCleaning", new[] { new { day = "2026-06-01" } }) })
        {
            var form = FilledForm.Of((await host.CurrentAsync()).Definition.Fields, asked: true);
            form[field] = value;
            var version = (await applicant.GetFromJsonAsync<JsonElement>(url, Cancel)).GetProperty("version").GetInt32();
            await SendAsync(applicant, HttpMethod.Put, url, new { form, version });
            (await applicant.GetFromJsonAsync<JsonElement>(url, Cancel)).GetProperty("complete").GetBoolean().ShouldBeFalse($"{field} = {value}");
            var answer = await applicant.PostAsJsonAsync(url + "/submission", new { }, Cancel);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, $"{field} = {value}");
            (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("Portal:DraftIncomplete");
        }

        using var browser = await host.Pilot.Host.BrowserAsync("zhuzao");
        (await browser.PageAsync("/apply/WS-01?judge=true")).ShouldContain("href=\"#f_tankCleaning");
    }

    [Fact]
    public async Task The_counter_enters_it_from_paper_and_checks_it_before_it_is_received()
    {
        await using var host = await SectionHost.StartAsync();
        host.Pilot.At("2026-03-04 10:00");
        var window = await host.Pilot.Office.AsAsync("WS", "window");
        var item = (await host.CurrentAsync()).Definition;
        var url = await Filings.FillAsync(window, item, "/api/workbench/counter", Filings.Paper("2026-03-04"));
        using var browser = await host.Pilot.Host.BrowserAsync("ws-window");
        var draft = url.Replace("/api/", "/", StringComparison.Ordinal);
        (await browser.PageAsync(draft)).ShouldContain("name=\"f.waterSupply\"");
        (await browser.PageAsync(draft + "/check")).ShouldContain("<h3 class=\"facts-head\" lang=\"zh\">二次供水设施</h3>");

        var filed = await SendAsync(window, HttpMethod.Post, url + "/submission", new { });
        var opened = await Journey.OpenAsync(window, filed.GetProperty("caseNumber").GetString()!);
        JsonSerializer.Deserialize<JsonElement>(opened.GetProperty("formJson").GetString()!).GetProperty("waterSupply").GetString().ShouldBe("市政供水");
    }

    [Fact]
    public async Task A_draft_follows_the_new_form_and_a_running_case_keeps_the_one_it_was_filed_on()
    {
        await using var host = await SectionHost.StartAsync("nothing");
        var before = await host.CurrentAsync();
        using var applicant = await host.Pilot.Host.SignedInAsync("zhuzao");
        var filed = await host.FileAsync();
        var draft = await SendAsync(applicant, HttpMethod.Post, "/api/portal/drafts", new { itemCode = SectionHost.Item });
        var url = await FillAsync(applicant, before.Definition, draft, asked: false);

        await host.ModeAsync("sound");
        await host.SweepAsync("2026-03-02 09:10");
        (await host.CurrentAsync()).Version.ShouldBe(before.Version + 1);
        (await (await applicant.PostAsJsonAsync(url + "/submission", new { }, Cancel)).Content.ReadAsStringAsync(Cancel)).ShouldContain("Portal:ItemChanged");
        using (var browser = await host.Pilot.Host.BrowserAsync("zhuzao")) (await browser.PageAsync("/apply/WS-01")).ShouldContain("name=\"f.waterSupply\"");
        await FillAsync(applicant, (await host.CurrentAsync()).Definition, await applicant.GetFromJsonAsync<JsonElement>(url, Cancel), asked: false);
        await SendAsync(applicant, HttpMethod.Post, url + "/submission", new { });

        var opened = await host.Pilot.Office.OpenAsync(filed.Number, "WS");
        opened.GetProperty("item").GetProperty("fields").EnumerateArray().ShouldAllBe(f => f.GetProperty("id").GetString() != "waterSupply");
    }
}
