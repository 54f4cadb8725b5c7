using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Abp.Identity;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>The main job over the real host: an applicant files, four officials handle, anybody verifies.</summary>
public sealed class Hb01Tests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_application_is_accepted_reviewed_granted_delivered_and_its_licence_verified()
    {
        await using var host = new TestHost(TestHost.Quiet);
        host.Time.Set("2026-03-02 09:00");
        var (applicant, number) = await FiledAsync(host);
        using var window = await host.OfficialAsync("HB", "window", XinyuRoles.Window);
        using var handler = await host.OfficialAsync("HB", "handler", XinyuRoles.Handler);
        using var reviewer = await host.OfficialAsync("HB", "reviewer", XinyuRoles.Reviewer);
        using var leader = await host.OfficialAsync("HB", "leader", XinyuRoles.Leader);

        var opened = await OpenAsync(window, number);
        opened.GetProperty("tier").GetString().ShouldBe("报告书", "the plug-in names the tier");
        opened.GetProperty("findings").GetArrayLength().ShouldBeGreaterThan(0);

        (await ActAsync(handler, opened, "accept", new { version = Version(opened) })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await LawfulAsync(window, number, "accept");
        await TaskAsync(handler, number, "agree");
        await TaskAsync(reviewer, number, "agree");
        await TaskAsync(leader, number, "grant");
        await TaskAsync(window, number, "done");
        await DrainAsync(host);

        var mine = await applicant.GetFromJsonAsync<JsonElement>($"/api/portal/cases/{number}", Cancel);
        mine.GetProperty("state").GetString().ShouldBe("Closed");
        var closed = await OpenAsync(window, number);
        var licence = closed.GetProperty("documents").EnumerateArray().Single(d => d.GetProperty("kind").GetString() == "licence");
        using var anybody = host.CreateClient();
        var verdict = await anybody.PostAsJsonAsync(
            "/api/portal/verify", new { number = licence.GetProperty("number").GetString(), code = licence.GetProperty("checkCode").GetString() }, Cancel);
        verdict.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await verdict.Content.ReadAsStringAsync(Cancel)).ShouldNotContain("新余市铸造有限公司", Case.Sensitive, "the holder is masked");
        applicant.Dispose();
        await SupervisedAsync(host, number);
    }

    /// <summary>A case handled lawfully gets no card, and every step of it is in the ledger or on its way there.</summary>
    private static async Task SupervisedAsync(TestHost host, string number)
    {
        using var supervisor = await host.OfficialAsync("HB", "supervisor", XinyuRoles.Supervisor, appointed: false);
        var trace = await supervisor.GetFromJsonAsync<JsonElement>($"/api/supervision/cases/{number}", Cancel);
        var steps = trace.GetProperty("steps").EnumerateArray().ToList();
        steps.Select(s => s.GetProperty("act").GetString()).ShouldBeSubsetOf(["收件", "核对", "定档", "受理", "承办", "批准", "办结", "告知"]);
        trace.GetProperty("cards").GetArrayLength().ShouldBe(0, trace.GetProperty("cards").ToString());
        var ledger = await supervisor.GetFromJsonAsync<JsonElement>("/api/supervision/ledger/verification", Cancel);
        ledger.GetProperty("valid").GetBoolean().ShouldBeTrue(ledger.ToString());
        (ledger.GetProperty("length").GetInt32() + ledger.GetProperty("pending").GetInt32()).ShouldBe(steps.Count);
    }

    [Fact]
    public async Task A_second_act_on_an_old_version_says_who_was_faster_and_a_foreign_department_sees_nothing()
    {
        await using var host = new TestHost(TestHost.Quiet);
        host.Time.Set("2026-03-02 09:00");
        var (applicant, number) = await FiledAsync(host);
        applicant.Dispose();
        using var window = await host.OfficialAsync("HB", "window", XinyuRoles.Window);
        using var foreign = await host.OfficialAsync("FG", "window", XinyuRoles.Window);
        var opened = await OpenAsync(window, number);
        await LawfulAsync(window, number, "accept");

        var late = await ActAsync(window, opened, "accept", new { version = Version(opened) });
        ((int)late.StatusCode).ShouldBeInRange(400, 409);
        (await late.Content.ReadAsStringAsync(Cancel)).ShouldContain("Approval:CaseChanged");
        (await foreign.GetAsync($"/api/workbench/cases/{Id(opened)}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Of_several_who_act_at_the_same_moment_one_does_and_the_others_are_told_that_somebody_was_faster()
    {
        await using var host = new TestHost(TestHost.Quiet);
        host.Time.Set("2026-03-02 09:00");
        var (applicant, number) = await FiledAsync(host);
        applicant.Dispose();
        using var window = await host.OfficialAsync("HB", "window", XinyuRoles.Window);
        var opened = await OpenAsync(window, number);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => ActAsync(window, opened, "accept", new { version = Version(opened) })));
        answers.Count(a => a.IsSuccessStatusCode).ShouldBe(1);
        foreach (var late in answers.Where(a => !a.IsSuccessStatusCode))
        {
            late.StatusCode.ShouldBe(HttpStatusCode.Conflict, await late.Content.ReadAsStringAsync(Cancel));
            var error = (await late.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("error");
            error.GetProperty("code").GetString().ShouldBe("Approval:CaseChanged");
            error.GetProperty("data").GetProperty("Who").GetString().ShouldNotBeNullOrEmpty();
        }
        var after = await OpenAsync(window, number);
        after.GetProperty("events").EnumerateArray().Count(e => e.GetProperty("kind").GetString() == "Accepted").ShouldBe(1);
    }
}
