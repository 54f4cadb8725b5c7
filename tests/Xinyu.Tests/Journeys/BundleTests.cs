using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Identity;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Items;
using Xinyu.Supervision.Cards;
using Xinyu.Supervision.Rules;
using Xinyu.Supervision.Watching;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>联办: three items of a construction project, opened on the portal, handled side by side by three departments under one clock.</summary>
public sealed class BundleTests : IAsyncLifetime
{
    private static readonly string[] Codes = ["FG-01", "GH-01", "HB-01"];
    private readonly PilotHost _pilot = new();
    private HttpClient _applicant = null!;
    private string _bundle = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static ItemDefinition Item(string code) => PilotHost.Items.Single(i => i.Code == code);

    public async ValueTask InitializeAsync()
    {
        await _pilot.InitializeAsync();
        _applicant = _pilot.Applicant;
        var opened = await SendAsync(_applicant, HttpMethod.Post, "/api/portal/bundles", new { items = Codes });
        opened.GetProperty("number").GetString().ShouldStartWith("LB-20260302-");
        _bundle = opened.GetProperty("id").GetString()!;
        await DrainAsync(_pilot.Host);
    }

    public ValueTask DisposeAsync() => _pilot.DisposeAsync();

    [Fact]
    public async Task Applications_for_its_items_join_and_the_departments_see_each_others_part_and_nobody_else_does()
    {
        var first = await FileAsync("FG-01");
        var planning = await _pilot.Office.AsAsync("GH", "handler");
        Part(await ReadAsync(planning), "FG-01").GetProperty("case").GetProperty("caseNumber").GetString().ShouldBe(first);
        (await OpenAsync(planning, first)).GetProperty("bundle").GetProperty("id").GetString().ShouldBe(_bundle, "its own case page says so");
        (await ActAsync(planning, await OpenAsync(planning, first), "accept", new { version = 1 })).IsSuccessStatusCode.ShouldBeFalse("seeing is not handling");
        var stranger = await _pilot.Office.AsAsync("WS", "handler");
        (await stranger.GetAsync($"/api/workbench/bundles/{_bundle}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetFromJsonAsync<JsonElement>("/api/workbench/bundles", Cancel)).GetProperty("totalCount").GetInt32().ShouldBe(0);
        (await planning.GetFromJsonAsync<JsonElement>("/api/workbench/bundles", Cancel)).GetProperty("totalCount").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task The_joint_clock_runs_from_the_first_acceptance_and_applicant_and_officials_read_the_same_days()
    {
        await AcceptedAsync("FG-01");
        _pilot.At("2026-03-04 09:00");
        _applicant = await _pilot.Host.SignedInAsync("zhuzao");
        await AcceptedAsync("GH-01");
        _pilot.At("2026-03-09 10:00");
        _applicant = await _pilot.Host.SignedInAsync("zhuzao");
        var office = await ReadAsync(await _pilot.Office.AsAsync("GH", "handler"));
        var clock = office.GetProperty("clock");
        clock.GetProperty("startedOn").GetString().ShouldBe("2026-03-02");
        clock.GetProperty("due").GetString().ShouldBe(Due(45));
        (Part(office, "FG-01").GetProperty("used").GetInt32(), Part(office, "GH-01").GetProperty("used").GetInt32(), Part(office, "HB-01").GetProperty("used").GetInt32())
            .ShouldBe((5, 3, 0), "working days from the 3rd, from the 5th, and not filed");
        await DrainAsync(_pilot.Host);
        var own = await _applicant.GetFromJsonAsync<JsonElement>($"/api/portal/bundles/{_bundle}", Cancel);
        own.GetProperty("clock").GetProperty("days").ToString().ShouldBe(clock.GetProperty("days").ToString());
        own.GetProperty("clock").GetProperty("due").GetString().ShouldBe(Due(45));
        own.GetProperty("parts").EnumerateArray().Select(p => p.GetProperty("used").GetInt32()).ShouldBe([5, 3, 0], ignoreOrder: true, "counted up to today, not to the last event");
    }

    [Fact]
    public async Task A_part_whose_predecessor_is_not_decided_is_accepted_and_prepared_but_not_decided()
    {
        var first = await AcceptedAsync("FG-01");
        var second = await AcceptedAsync("GH-01");
        await _pilot.Office.WalkAsync(second, "GH", (_, offered) => offered.Contains("grant") ? null : PilotItemTests.Plain(offered));
        var opened = await _pilot.Office.OpenAsync(second, "GH");
        opened.GetProperty("bundle").GetProperty("awaitsDecisionOf").EnumerateArray().Single().GetString().ShouldBe(Item("FG-01").Name);
        foreach (var outcome in new[] { "grant", "refuse" })
        {
            var refused = await DecideAsync(second, "GH", outcome).ErrorAsync(HttpStatusCode.BadRequest);
            refused.Code().ShouldBe("Approval:BundlePredecessorOpen");
            refused["message"]!.GetValue<string>().ShouldContain(Item("FG-01").Name);
        }

        await _pilot.Office.WalkAsync(first, "FG", (_, offered) => PilotItemTests.Plain(offered));
        (await DecideAsync(second, "GH", "grant")).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task A_predecessor_that_was_never_filed_stands_against_a_grant_and_not_against_a_refusal()
    {
        var second = await AcceptedAsync("GH-01");
        await _pilot.Office.WalkAsync(second, "GH", (_, offered) => offered.Contains("grant") ? null : PilotItemTests.Plain(offered));
        (await DecideAsync(second, "GH", "grant").ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Approval:BundlePredecessorOpen");
        (await DecideAsync(second, "GH", "refuse")).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task The_blocker_is_the_part_on_the_longest_way_and_then_the_one_past_its_promise()
    {
        await AcceptedAsync("FG-01");
        var reader = await _pilot.Office.AsAsync("HB", "handler");
        var before = await ReadAsync(reader);
        (before.GetProperty("blocker").GetString(), before.GetProperty("blockerIsLate").GetBoolean()).ShouldBe(("FG-01", false), "everything waits for it");
        await _pilot.Office.WalkAsync(before.GetProperty("parts").EnumerateArray().First(p => p.GetProperty("itemCode").GetString() == "FG-01").GetProperty("case").GetProperty("caseNumber").GetString()!, "FG", (_, offered) => PilotItemTests.Plain(offered));
        (await ReadAsync(reader)).GetProperty("blocker").GetString().ShouldBe("HB-01", "the longer of the two that run side by side");
        await AcceptedAsync("GH-01");
        _pilot.At("2026-04-10 09:00");
        var late = await ReadAsync(await _pilot.Office.AsAsync("HB", "handler"));
        (late.GetProperty("blocker").GetString(), late.GetProperty("blockerIsLate").GetBoolean()).ShouldBe(("GH-01", true));
    }

    [Fact]
    public async Task The_head_of_the_government_lengthens_it_once_with_reasons_that_reach_the_applicant()
    {
        var first = await AcceptedAsync("FG-01");
        await AcceptedAsync("HB-01");
        var head = await _pilot.OtherAsync(XinyuRoles.GovernmentLeader);
        var seen = await ReadAsync(head);
        var version = seen.GetProperty("version").GetInt32();
        foreach (var role in new[] { "leader", "window" })
            (await ExtendAsync(await _pilot.Office.AsAsync("FG", role), version, 15, "等勘测结果。")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ExtendAsync(head, version, 15, " ").ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Approval:ReasonRequired");
        (await ExtendAsync(head, version, 16, "等勘测结果。").ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Approval:ExtensionDays");
        (await ExtendAsync(head, version + 1, 15, "等勘测结果。").ErrorAsync(HttpStatusCode.Conflict)).Code().ShouldBe("Approval:BundleChanged");

        (await ExtendAsync(head, version, 15, "等勘测结果。")).IsSuccessStatusCode.ShouldBeTrue();
        var after = await ReadAsync(head);
        after.GetProperty("clock").GetProperty("due").GetString().ShouldBe(Due(60));
        after.GetProperty("mayExtend").GetBoolean().ShouldBeFalse();
        (await ExtendAsync(head, after.GetProperty("version").GetInt32(), 1, "再等。").ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Approval:BundleExtendedAlready");

        var record = await _pilot.Office.OpenAsync(first, "FG");
        record.GetProperty("documents").EnumerateArray().Select(d => d.GetProperty("kind").GetString()).ShouldContain("joint-extension");
        record.GetProperty("clock").GetProperty("statutoryDue").GetString().ShouldNotBe(Due(60), "the part's own limit stays (reading 10)");
        await DrainAsync(_pilot.Host);
        (await _applicant.GetFromJsonAsync<JsonElement>($"/api/portal/bundles/{_bundle}", Cancel)).GetProperty("extension").GetProperty("reason").GetString().ShouldBe("等勘测结果。");
        (await _applicant.GetStringAsync($"/api/portal/cases/{first}", Cancel)).ShouldContain("JointExtended");
    }

    [Fact]
    public async Task Nothing_is_lengthened_before_the_first_acceptance_or_after_the_last_day()
    {
        var head = await _pilot.OtherAsync(XinyuRoles.GovernmentLeader);
        var version = (await ReadAsync(head)).GetProperty("version").GetInt32();
        (await ExtendAsync(head, version, 5, "太早。").ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Approval:BundleNotRunning");
        await AcceptedAsync("FG-01");
        _pilot.At("2026-06-01 09:00");
        head = await _pilot.OtherAsync(XinyuRoles.GovernmentLeader);
        (await ExtendAsync(head, version, 5, "太晚。").ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Approval:ExtensionTooLate");
        (await ReadAsync(head)).GetProperty("light").GetString().ShouldBe("Red");
    }

    [Fact]
    public async Task An_item_waits_in_one_bundle_alone_and_one_item_is_no_bundle()
    {
        (await _applicant.PostAsJsonAsync("/api/portal/bundles", new { items = new[] { "FG-01", "GH-02" } }, Cancel).ErrorAsync(HttpStatusCode.Conflict)).Code().ShouldBe("Portal:BundleHasItem");
        (await _applicant.PostAsJsonAsync("/api/portal/bundles", new { items = new[] { "GH-02" } }, Cancel).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Portal:BundleTooFew");
        (await _applicant.PostAsJsonAsync("/api/portal/bundles", new { items = (string[]?)null }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var other = await _pilot.Host.EnterpriseAsync("lingwai", "91360500MA35KKKK2");
        (await other.GetAsync($"/api/portal/bundles/{_bundle}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await other.GetFromJsonAsync<JsonElement>("/api/portal/bundles", Cancel)).GetProperty("totalCount").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Told_twice_or_after_the_application_the_bundle_is_the_same()
    {
        await FileAsync("FG-01");
        await DrainAsync(_pilot.Host);
        var again = await ReadAsync(await _pilot.Office.AsAsync("FG", "handler"));
        again.GetProperty("parts").GetArrayLength().ShouldBe(3);
        again.GetProperty("parts").EnumerateArray().Count(p => p.TryGetProperty("case", out var filed) && filed.ValueKind == JsonValueKind.Object).ShouldBe(1);
    }

    [Fact]
    public async Task The_part_that_holds_it_up_is_warned_and_after_the_last_day_gets_the_red_card()
    {
        var first = await AcceptedAsync("FG-01");
        await AcceptedAsync("GH-01");
        var due = DueDate.Of(new DateOnly(2026, 3, 2), 45, DayKind.Working, _pilot.Calendar);
        (await CardsAsync()).ShouldBeEmpty();

        await SweepAtAsync(due.AddDays(-1));
        (await CardsAsync()).ShouldBe([(first, CardLevel.Warning)], "the longest way leads through it, and it is late by its own promise too");
        await SweepAtAsync(due.AddDays(1));
        await SweepAtAsync(due.AddDays(4));
        (await CardsAsync()).ShouldBe([(first, CardLevel.Red)], "one card, which the warning has become");
    }

    private async Task SweepAtAsync(DateOnly day)
    {
        _pilot.At($"{day:yyyy-MM-dd} 09:00");
        await using var scope = _pilot.Host.Services.CreateAsyncScope();
        await WatchSweep.SweepAsync(scope.ServiceProvider, Cancel);
        await DrainAsync(_pilot.Host);
    }

    private async Task<List<(string, CardLevel)>> CardsAsync()
    {
        await DrainAsync(_pilot.Host);
        await using var scope = _pilot.Host.Services.CreateAsyncScope();
        using var all = scope.ServiceProvider.GetRequiredService<DepartmentScope>().All();
        return [.. (await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<Card>().AsNoTracking().Where(c => c.Rule == RuleCodes.Joint).ToListAsync(Cancel)).Select(c => (c.CaseNumber, c.Level))];
    }

    private static string Due(int days) => DueDate.Of(new DateOnly(2026, 3, 2), days, DayKind.Working, new PilotHost().Calendar).ToString("yyyy-MM-dd");

    private async Task<string> FileAsync(string code) => (await Journey.FileAsync(_pilot.Host, _applicant, Item(code), asked: false)).Number;

    private async Task<string> AcceptedAsync(string code)
    {
        var number = await FileAsync(code);
        await _pilot.Office.DoneAsync(number, code[..2], "window", "accept", o => new { version = Version(o) });
        return number;
    }

    private async Task<HttpResponseMessage> DecideAsync(string number, string department, string outcome)
    {
        var opened = await _pilot.Office.OpenAsync(number, department);
        var task = Office.OpenTask(opened)!.Value;
        return await _pilot.Office.ActAsync(
            number, department, task.GetProperty("post").GetString()!, $"tasks/{task.GetProperty("id").GetString()}/complete",
            o => new { version = Version(o), outcome, opinion = "材料与前置结果相互印证。" });
    }

    private Task<JsonElement> ReadAsync(HttpClient official) => official.GetFromJsonAsync<JsonElement>($"/api/workbench/bundles/{_bundle}", Cancel);

    private static JsonElement Part(JsonElement bundle, string code) => bundle.GetProperty("parts").EnumerateArray().Single(p => p.GetProperty("itemCode").GetString() == code);

    private Task<HttpResponseMessage> ExtendAsync(HttpClient official, int version, int days, string reason) =>
        official.PostAsJsonAsync($"/api/workbench/bundles/{_bundle}/extension", new { version, days, reason }, Cancel);
}
