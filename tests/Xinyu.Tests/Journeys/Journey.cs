using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.BackgroundJobs;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Approval.Items;
using Xinyu.Tests.Hosting;

namespace Xinyu.Tests.Journeys;

/// <summary>What the journeys do over HTTP, as people would.</summary>
internal static class Journey
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<(HttpClient Applicant, string Number)> FiledAsync(TestHost host, string shanghai = "2026-03-02 09:00")
    {
        host.Time.Set(shanghai);
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

    /// <summary>The portal's whole way: draft, saved, read back, every demanded material uploaded, submitted.</summary>
    public static async Task<Filed> FileAsync(TestHost host, HttpClient applicant, ItemDefinition item, bool asked, bool own = false)
    {
        var draft = await SendAsync(applicant, HttpMethod.Post, "/api/portal/drafts", new { itemCode = item.Code });
        var url = await FillAsync(applicant, item, draft, asked, own);
        var receipt = await SendAsync(applicant, HttpMethod.Post, url + "/submission", new { });
        await DrainAsync(host);
        return new(receipt.GetProperty("caseNumber").GetString()!, receipt.GetProperty("queryCode").GetString()!);
    }

    /// <param name="own">Only what is the applicant's own: no copy of another department's result.</param>
    /// <returns>The draft's address; what was saved was read back and is complete.</returns>
    public static async Task<string> FillAsync(HttpClient applicant, ItemDefinition item, JsonElement draft, bool asked, bool own = false)
    {
        var url = $"/api/portal/drafts/{draft.GetProperty("id").GetString()}";
        var form = FilledForm.Json(item.Fields, asked);
        await SendAsync(applicant, HttpMethod.Put, url, new { form, version = draft.GetProperty("version").GetInt32() });
        for (var i = 0; i < item.Materials.Count; i++)
            if ((item.Materials[i].Required || item.Materials[i].Name == FilledForm.Pledge) && !(own && item.Materials[i].IssuedBy is [_, _, '-', ..])) await UploadAsync(applicant, url + "/materials", i, item.Materials[i].Name + ".pdf");
        var back = await applicant.GetFromJsonAsync<JsonElement>(url, Cancel);
        JsonElement.DeepEquals(back.GetProperty("form"), form).ShouldBeTrue(back.GetProperty("form").ToString());
        back.GetProperty("complete").GetBoolean().ShouldBeTrue(back.ToString());
        return url;
    }

    public static async Task UploadAsync(HttpClient client, string url, int material, string fileName)
    {
        using var upload = new MultipartFormDataContent
        {
            { new StringContent(material.ToString(CultureInfo.InvariantCulture)), "material" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes($"%PDF-1.7 {fileName}")), "file", fileName },
        };
        var answer = await client.PostAsync(url, upload, Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Cancel));
    }

    public static async Task LawfulAsync(HttpClient official, string number, string act)
    {
        var opened = await OpenAsync(official, number);
        var answer = await ActAsync(official, opened, act, new { version = Version(opened) });
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync(Cancel));
    }

    public static async Task TaskAsync(HttpClient official, string number, string outcome)
    {
        var opened = await OpenAsync(official, number);
        var task = opened.GetProperty("tasks").EnumerateArray().Single(t => !t.TryGetProperty("closedAt", out var at) || at.ValueKind == JsonValueKind.Null);
        task.GetProperty("canAct").GetBoolean().ShouldBeTrue($"{task.GetProperty("name")} waits for another post");
        var answer = await ActAsync(official, opened, $"tasks/{task.GetProperty("id").GetString()}/complete", new { version = Version(opened), outcome, opinion = "同意。" });
        answer.IsSuccessStatusCode.ShouldBeTrue($"{outcome}: {await answer.Content.ReadAsStringAsync(Cancel)}");
    }

    public static async Task<JsonElement> OpenAsync(HttpClient official, string number)
    {
        var list = await official.GetFromJsonAsync<JsonElement>($"/api/workbench/cases?tab=All&filter={number}", Cancel);
        var id = list.GetProperty("items").EnumerateArray().ShouldHaveSingleItem().GetProperty("id").GetString();
        return await official.GetFromJsonAsync<JsonElement>($"/api/workbench/cases/{id}", Cancel);
    }

    public static Task<HttpResponseMessage> ActAsync(HttpClient official, JsonElement opened, string act, object body) =>
        official.PostAsJsonAsync($"/api/workbench/cases/{Id(opened)}/{act}", body, Cancel);

    public static string Id(JsonElement opened) => opened.GetProperty("summary").GetProperty("id").GetString()!;

    public static int Version(JsonElement opened) => opened.GetProperty("summary").GetProperty("version").GetInt32();

    /// <summary>Until nothing is due: events make jobs, and jobs make events.</summary>
    public static async Task DrainAsync(TestHost host)
    {
        for (var round = 0; round < 3; round++)
        {
            await host.Services.GetRequiredService<IOutboxDrain>().DrainAsync(Cancel);
            await host.Services.GetRequiredService<IBackgroundJobDrain>().RunDueAsync(Cancel);
        }
    }

    public static async Task<JsonElement> SendAsync(HttpClient client, HttpMethod method, string url, object body)
    {
        using var request = new HttpRequestMessage(method, url) { Content = JsonContent.Create(body) };
        var answer = await client.SendAsync(request, Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        answer.IsSuccessStatusCode.ShouldBeTrue(text);
        return JsonSerializer.Deserialize<JsonElement>(text);
    }

    public static object Form => new
    {
        projectName = "精密铸件技改", buildNature = "改扩建", projectIndustry = "冶金", eiaCategory = "报告书", investment = 3200, envInvestment = 300,
        scaleValue = 20000, scaleUnit = "吨每年", sensitiveArea = new[] { "居民集中区" }, wasteWater = 10, codEmission = 1, so2Emission = 1, buildPlace = "高新区",
    };
}

/// <summary>What the applicant keeps of a submission.</summary>
internal sealed record Filed(string Number, string QueryCode);
