using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Approval.Items;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>One case of its own, brought into a state and acted on.</summary>
internal sealed class LegalCase(StateHost host, ItemDefinition item)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public string Number { get; private set; } = "";

    private string Department => item.DepartmentCode;

    public Task<JsonElement> OpenAsync() => host.Office.OpenAsync(Number, Department);

    public async Task<LegalCase> ReceivedAsync()
    {
        host.Office.At("2026-03-02 09:00");
        using var applicant = await host.Host.SignedInAsync("zhuzao");
        Number = (await FileAsync(host.Host, applicant, item, asked: false)).Number;
        return this;
    }

    public async Task<LegalCase> AwaitingAsync()
    {
        await ReceivedAsync();
        await DoneAsync("window", "supplement", _ => new { until = "2026-03-12", defects = new[] { new { material = 0, text = "缺签章。" } } });
        return this;
    }

    public async Task<LegalCase> CheckingAsync()
    {
        await AwaitingAsync();
        await SupplyAsync(declare: true);
        return this;
    }

    public async Task<LegalCase> AcceptedAsync()
    {
        await ReceivedAsync();
        await DoneAsync("window", "accept", _ => new { });
        return this;
    }

    public async Task<LegalCase> SuspendedAsync()
    {
        await AcceptedAsync();
        await DoneAsync("handler", "procedures", _ => new { name = item.SpecialProcedures.First(p => p.StopsClock).Name, statedUntil = "2026-03-06", reason = "依法需要。" });
        return this;
    }

    /// <summary>The leader's decision is the next step.</summary>
    public async Task<LegalCase> BeforeDecisionAsync()
    {
        await AcceptedAsync();
        await host.Office.WalkAsync(Number, Department, (_, offered) => offered.Contains("grant") ? null : PilotItemTests.Plain(offered));
        return this;
    }

    public async Task<LegalCase> DecidedAsync()
    {
        await BeforeDecisionAsync();
        await host.Office.WalkAsync(Number, Department, (_, offered) => offered.Contains("done") ? null : PilotItemTests.Plain(offered));
        return this;
    }

    public async Task<LegalCase> ClosedAsync()
    {
        await DecidedAsync();
        await host.Office.WalkAsync(Number, Department, (_, offered) => PilotItemTests.Plain(offered));
        return this;
    }

    public async Task<LegalCase> NotAcceptedAsync()
    {
        await ReceivedAsync();
        await DoneAsync("window", "refuse-acceptance", _ => new { notNeeded = true, reason = "不需要许可。" });
        return this;
    }

    public async Task SupplyAsync(bool declare)
    {
        await DrainAsync(host.Host); // the portal learns of the notice by its event
        using var applicant = await host.Host.SignedInAsync("zhuzao");
        await UploadAsync(applicant, $"/api/portal/cases/{Number}/supplement/materials", 0, $"补页{Guid.CreateVersion7()}.pdf");
        (await applicant.PostAsJsonAsync($"/api/portal/cases/{Number}/supplement", new { declareComplete = declare }, Cancel)).EnsureSuccessStatusCode();
        await DrainAsync(host.Host);
    }

    public async Task ByApplicantAsync(string act, object body)
    {
        await DrainAsync(host.Host);
        using var applicant = await host.Host.SignedInAsync("zhuzao");
        (await applicant.PostAsJsonAsync($"/api/portal/cases/{Number}/{act}", body, Cancel)).EnsureSuccessStatusCode();
        await DrainAsync(host.Host);
    }

    public Task<HttpResponseMessage> ActAsync(string post, string act, Func<JsonElement, object> body) =>
        host.Office.ActAsync(Number, Department, post, act, o => WithVersion(o, body(o)));

    public async Task DoneAsync(string post, string act, Func<JsonElement, object> body)
    {
        var answer = await ActAsync(post, act, body);
        answer.IsSuccessStatusCode.ShouldBeTrue($"{act}: {await answer.Content.ReadAsStringAsync(Cancel)}");
    }

    /// <summary>Ends the open task with an outcome, by the post it waits for.</summary>
    public async Task<HttpResponseMessage> EndTaskAsync(string outcome)
    {
        var task = Office.OpenTask(await OpenAsync())!.Value;
        return await ActAsync(task.GetProperty("post").GetString()!, $"tasks/{task.GetProperty("id").GetString()}/complete", _ => new { outcome, opinion = "情况属实。" });
    }

    private static System.Text.Json.Nodes.JsonNode WithVersion(JsonElement opened, object body)
    {
        var filled = JsonSerializer.SerializeToNode(body, JsonSerializerOptions.Web)!;
        filled["version"] = Version(opened);
        return filled;
    }
}
