using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.BackgroundJobs;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Identity;
using Xinyu.Tests.Hosting;

namespace Xinyu.Tests.Journeys;

/// <summary>The main job over the real host: an applicant files, four officials handle, anybody verifies.</summary>
public sealed class Hb01Tests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_application_is_accepted_reviewed_granted_delivered_and_its_licence_verified()
    {
        await using var host = new TestHost();
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
        await using var host = new TestHost();
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

    private static async Task<(HttpClient Applicant, string Number)> FiledAsync(TestHost host)
    {
        using (host.CreateClient()) await DrainAsync(host);
        var applicant = await host.EnterpriseAsync("zhuzao");
        var draft = await SendAsync(applicant, HttpMethod.Post, "/api/portal/drafts", new { itemCode = "HB-01" });
        var id = draft.GetProperty("id").GetString();
        await SendAsync(applicant, HttpMethod.Put, $"/api/portal/drafts/{id}", new { form = Form, version = draft.GetProperty("version").GetInt32() });
        using var upload = new MultipartFormDataContent { { new StringContent("0"), "material" }, { new ByteArrayContent("%PDF-1.7 report"u8.ToArray()), "file", "报告书.pdf" } };
        (await applicant.PostAsync($"/api/portal/drafts/{id}/materials", upload, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Created);
        var receipt = await SendAsync(applicant, HttpMethod.Post, $"/api/portal/drafts/{id}/submission", new { });
        await DrainAsync(host);
        return (applicant, receipt.GetProperty("caseNumber").GetString()!);
    }

    private static async Task LawfulAsync(HttpClient official, string number, string act)
    {
        var opened = await OpenAsync(official, number);
        var answer = await ActAsync(official, opened, act, new { version = Version(opened) });
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync(Cancel));
    }

    private static async Task TaskAsync(HttpClient official, string number, string outcome)
    {
        var opened = await OpenAsync(official, number);
        var task = opened.GetProperty("tasks").EnumerateArray().Single(t => !t.TryGetProperty("closedAt", out var at) || at.ValueKind == JsonValueKind.Null);
        task.GetProperty("canAct").GetBoolean().ShouldBeTrue($"{task.GetProperty("name")} waits for another post");
        var answer = await ActAsync(official, opened, $"tasks/{task.GetProperty("id").GetString()}/complete", new { version = Version(opened), outcome, opinion = "同意。" });
        answer.IsSuccessStatusCode.ShouldBeTrue($"{outcome}: {await answer.Content.ReadAsStringAsync(Cancel)}");
    }

    private static async Task<JsonElement> OpenAsync(HttpClient official, string number)
    {
        var list = await official.GetFromJsonAsync<JsonElement>($"/api/workbench/cases?tab=All&filter={number}", Cancel);
        var id = list.GetProperty("items").EnumerateArray().ShouldHaveSingleItem().GetProperty("id").GetString();
        return await official.GetFromJsonAsync<JsonElement>($"/api/workbench/cases/{id}", Cancel);
    }

    private static Task<HttpResponseMessage> ActAsync(HttpClient official, JsonElement opened, string act, object body) =>
        official.PostAsJsonAsync($"/api/workbench/cases/{Id(opened)}/{act}", body, Cancel);

    private static string Id(JsonElement opened) => opened.GetProperty("summary").GetProperty("id").GetString()!;

    private static int Version(JsonElement opened) => opened.GetProperty("summary").GetProperty("version").GetInt32();

    /// <summary>Until nothing is due: events make jobs, and jobs make events.</summary>
    private static async Task DrainAsync(TestHost host)
    {
        for (var round = 0; round < 3; round++)
        {
            await host.Services.GetRequiredService<IOutboxDrain>().DrainAsync(Cancel);
            await host.Services.GetRequiredService<IBackgroundJobDrain>().RunDueAsync(Cancel);
        }
    }

    private static async Task<JsonElement> SendAsync(HttpClient client, HttpMethod method, string url, object body)
    {
        using var request = new HttpRequestMessage(method, url) { Content = JsonContent.Create(body) };
        var answer = await client.SendAsync(request, Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        answer.IsSuccessStatusCode.ShouldBeTrue(text);
        return JsonSerializer.Deserialize<JsonElement>(text);
    }

    private static object Form => new
    {
        projectName = "精密铸件技改", buildNature = "改扩建", projectIndustry = "冶金", eiaCategory = "报告书", investment = 3200, envInvestment = 300,
        scaleValue = 20000, scaleUnit = "吨每年", sensitiveArea = new[] { "居民集中区" }, wasteWater = 10, codEmission = 1, so2Emission = 1, buildPlace = "高新区",
    };
}
