using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Identity;
using Xinyu.Approval.Cases;
using Xinyu.Host.Demonstration;

namespace Xinyu.Tests.Hosting;

public sealed class DemonstrationTests(DemonstrationHost host) : IClassFixture<DemonstrationHost>
{
    [Fact]
    public async Task In_development_every_scripted_case_is_played_to_its_end_with_its_cards()
    {
        await using (var scope = host.Services.CreateAsyncScope())
        {
            using var all = scope.ServiceProvider.GetRequiredService<DepartmentScope>().All();
            var kinds = await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<CaseEvent>()
                .GroupBy(e => e.Kind).ToDictionaryAsync(g => g.Key, g => g.Count(), TestContext.Current.CancellationToken);
            kinds[CaseEventKind.Received].ShouldBe(DemonstrationScripts.All.Count);
            kinds[CaseEventKind.Granted].ShouldBe(Scripted("grant"));
            kinds[CaseEventKind.Refused].ShouldBe(Scripted("refuse"));
            kinds[CaseEventKind.Delivered].ShouldBe(Scripted("grant") + Scripted("refuse"));
            kinds[CaseEventKind.Rated].ShouldBe(Scripted("rate"));
            kinds[CaseEventKind.SiteChecked].ShouldBe(Scripted("sitecheck"));
            kinds[CaseEventKind.DeemedAccepted].ShouldBe(1);
        }

        using var head = await host.OfficialAsync("HB", "head", XinyuRoles.GovernmentLeader, appointed: false, userName: "governing");
        var bundle = (await head.GetFromJsonAsync<JsonElement>("/api/workbench/bundles", TestContext.Current.CancellationToken)).GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        (bundle.GetProperty("parts").GetInt32(), bundle.GetProperty("filed").GetInt32(), bundle.GetProperty("blocker").GetString()).ShouldBe((4, 3, "FG-01"));

        using var officer = await host.OfficialAsync("HB", "officer", XinyuRoles.ComplaintOfficer, appointed: false, userName: "hearing");
        var complaints = await officer.GetFromJsonAsync<JsonElement>("/api/complaints?maxResultCount=100", TestContext.Current.CancellationToken);
        var badRatings = DemonstrationScripts.All.Count(s => s.Steps.Contains("rate 1", StringComparison.Ordinal) || s.Steps.Contains("rate 2", StringComparison.Ordinal));
        complaints.GetProperty("totalCount").GetInt32().ShouldBe(DemonstrationComplaint.All.Count + badRatings);
        complaints.GetProperty("items").EnumerateArray().Count(c => c.GetProperty("state").GetString() == "Closed")
            .ShouldBe(DemonstrationComplaint.All.Count(c => c.Steps.Contains("close", StringComparison.Ordinal)));
        using var supervisor = await host.OfficialAsync("HB", "supervisor", XinyuRoles.Supervisor, appointed: false, userName: "watching");
        foreach (var list in (string[])["cases", "cards"])
            (await supervisor.GetStringAsync($"/api/supervision/{list}", TestContext.Current.CancellationToken)).ShouldNotContain("\"totalCount\":0");
        (await supervisor.GetStringAsync("/api/supervision/ledger/verification", TestContext.Current.CancellationToken)).ShouldContain("\"valid\":true");
    }

    /// <summary>What is shown first should not be a city where every form is wrong; the refused ones are refused for what was seen on the site.</summary>
    [Theory]
    [InlineData("development-reform")]
    [InlineData("land-resources")]
    [InlineData("construction")]
    [InlineData("urban-planning")]
    public async Task The_rules_looked_at_the_demonstrations_forms_and_have_nothing_against_them(string plugIn)
    {
        await using var scope = host.Services.CreateAsyncScope();
        using var all = scope.ServiceProvider.GetRequiredService<DepartmentScope>().All();
        var found = await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<CaseFinding>()
            .Where(f => f.Evidence!.StartsWith(plugIn)).Select(f => new { f.Severity, f.TextZh }).ToListAsync(TestContext.Current.CancellationToken);
        found.ShouldContain(f => f.Severity == "Pass");
        found.Where(f => f.Severity is not ("Pass" or "NeedsPerson")).Select(f => f.TextZh).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_tab_and_light_of_the_inbox_counts_what_its_list_shows()
    {
        foreach (var tab in Enum.GetValues<CaseTab>())
        {
            var page = await InboxAsync(new CaseListInput { Tab = tab, MaxResultCount = 200 });
            page.TotalCount.ShouldBe(page.Items.Count, $"{tab}");
            foreach (var each in Enum.GetValues<CaseTab>())
                page.Tabs[each].ShouldBe((await InboxAsync(new CaseListInput { Tab = each })).TotalCount, $"{tab} {each}");
            foreach (var light in Enum.GetValues<CaseLight>())
            {
                var lit = await InboxAsync(new CaseListInput { Tab = tab, Light = light, MaxResultCount = 200 });
                (lit.TotalCount, page.Lights[light]).ShouldBe((lit.Items.Count, lit.Items.Count), $"{tab} {light}");
                lit.Items.ShouldAllBe(c => c.Light == light);
            }
        }
    }

    private Task<CasePage> InboxAsync(CaseListInput input) => host.Services.GetRequiredService<DemonstrationStage>().ActAsync(
        "hb-reviewer", host.Time.GetUtcNow().UtcDateTime, services => services.GetRequiredService<ICaseInbox>().GetListAsync(input));

    [Fact]
    public async Task An_official_finds_a_case_by_the_name_of_its_project()
    {
        using var handler = await host.OfficialAsync("HB", "handler", XinyuRoles.Handler, userName: "seeking");
        var found = await ListAsync(handler, "tab=All&filter=便民超市");
        var expected = DemonstrationScripts.All.Count(s => s is { Item: "HB-01", Form: 2 });
        found.GetProperty("totalCount").GetInt32().ShouldBe(expected);
        found.GetProperty("items").EnumerateArray().ShouldAllBe(c => c.GetProperty("title").GetString() == "城北便民超市装修项目");
    }

    private static Task<JsonElement> ListAsync(HttpClient official, string query) =>
        official.GetFromJsonAsync<JsonElement>($"/api/workbench/cases?{query}&maxResultCount=100", TestContext.Current.CancellationToken);

    private static int Scripted(string act) =>
        DemonstrationScripts.All.Select((s, i) => DemonstrationScripts.StepsOf(s.Steps, i).Count(step => step.Act == act)).Sum();
}

/// <summary>A host in Development on a day of its own, with its demonstration played.</summary>
public sealed class DemonstrationHost : TestHost, IAsyncLifetime
{
    public DemonstrationHost() : base(("environment", "Development"))
    {
    }

    public ValueTask InitializeAsync()
    {
        Time.Set("2026-11-25 16:30");
        CreateClient().Dispose();
        return ValueTask.CompletedTask;
    }
}
