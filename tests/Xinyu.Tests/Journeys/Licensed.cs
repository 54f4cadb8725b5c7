using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Approval.Items;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>A licence that was granted in the town, and what officials and the public see of it.</summary>
internal sealed class Licensed(PilotHost pilot, string department, string caseNumber, string number, string code)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public string CaseNumber => caseNumber;

    public string Number => number;

    public static async Task<Licensed> GrantedAsync(PilotHost pilot, string itemCode, string shanghai = "2026-03-02 09:00")
    {
        pilot.At(shanghai);
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        var item = PilotHost.Items.Single(i => i.Code == itemCode);
        return await EndedAsync(pilot, item.DepartmentCode, await FileAsync(pilot.Host, applicant, item, asked: false));
    }

    /// <summary>Accepts and grants a case that was filed.</summary>
    public static async Task<Licensed> EndedAsync(PilotHost pilot, string department, Filed filed)
    {
        await pilot.Office.DoneAsync(filed.Number, department, "window", "accept", o => new { version = Version(o) });
        await pilot.Office.WalkAsync(filed.Number, department, (_, offered) => PilotItemTests.Plain(offered));
        await DrainAsync(pilot.Host);
        return await OfCaseAsync(pilot, department, filed.Number);
    }

    public static async Task<Licensed> OfCaseAsync(PilotHost pilot, string department, string caseNumber)
    {
        var document = (await pilot.Office.OpenAsync(caseNumber, department)).GetProperty("documents").EnumerateArray().Last(d => d.GetProperty("kind").GetString() == "licence");
        return new(pilot, department, caseNumber, document.GetProperty("number").GetString()!, document.GetProperty("checkCode").GetString()!);
    }

    public async Task<JsonElement> OpenAsync(string post = "leader")
    {
        var official = await pilot.Office.AsAsync(department, post);
        var list = await official.GetFromJsonAsync<JsonElement>($"/api/workbench/licences?filter={Uri.EscapeDataString(number)}", Cancel);
        var id = list.GetProperty("items").EnumerateArray().Single(l => l.GetProperty("number").GetString() == number).GetProperty("id").GetString();
        return await official.GetFromJsonAsync<JsonElement>($"/api/workbench/licences/{id}", Cancel);
    }

    public async Task<HttpResponseMessage> ActAsync(string act, object body, string post = "leader")
    {
        var opened = await OpenAsync(post);
        var fields = JsonSerializer.SerializeToNode(body)!.AsObject();
        fields["version"] = opened.GetProperty("version").GetInt32();
        var official = await pilot.Office.AsAsync(department, post);
        return await official.PostAsJsonAsync($"/api/workbench/licences/{Id(opened)}/{act}", fields, Cancel);
    }

    public async Task<JsonElement> DoneAsync(string act, object body)
    {
        var answer = await ActAsync(act, body);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        answer.IsSuccessStatusCode.ShouldBeTrue($"{act}: {text}");
        await DrainAsync(pilot.Host);
        return JsonSerializer.Deserialize<JsonElement>(text);
    }

    /// <summary>What anybody reads who has the paper in his hand.</summary>
    public Task<JsonElement> VerifyAsync() => VerifyAsync(pilot, number, code);

    public static async Task<JsonElement> VerifyAsync(PilotHost pilot, string number, string code)
    {
        using var anybody = pilot.Host.CreateClient();
        return await SendAsync(anybody, HttpMethod.Post, "/api/portal/verify", new { number, code });
    }

    public async Task<string> VerifyPageAsync()
    {
        using var anybody = pilot.Host.CreateClient();
        return System.Net.WebUtility.HtmlDecode(await anybody.GetStringAsync($"/verify?number={Uri.EscapeDataString(number)}&code={code}", Cancel));
    }

    public static string Id(JsonElement opened) => opened.GetProperty("summary").GetProperty("id").GetString()!;
}
