using System.Text.Json;
using Xinyu.Approval.Identifiers;
using Xinyu.Approval.Items;
using Xinyu.Approval.Rollout;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>What officials file on the workbench and enter at the counter, over HTTP.</summary>
internal static class Filings
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static string Organisation { get; } = "91360500MA35ABCD1" + UnifiedSocialCreditCode.CheckCharacter("91360500MA35ABCD1");

    public static async Task OpenAsync(TestHost host, params RolloutPhase[] phases)
    {
        await using var scope = host.Services.CreateAsyncScope();
        foreach (var phase in phases) await scope.ServiceProvider.GetRequiredService<IRollout>().OpenAsync(phase, "按方案开放");
        await DrainAsync(host);
    }

    public static ItemDefinition Item(string code) =>
        CatalogueFiles.ReadFolder(Path.Combine(RepositoryRoot.Find(), "etc", "catalogue")).SelectMany(r => r.Items).Single(i => i.Code == code);

    /// <summary>A filing with its form filled and every demanded material uploaded, not yet handed in.</summary>
    public static async Task<string> FillAsync(HttpClient official, ItemDefinition item, string start = "/api/workbench/filings", object? paper = null)
    {
        var draft = await SendAsync(official, HttpMethod.Post, start, new { itemCode = item.Code });
        var url = $"/api/workbench/filings/{draft.GetProperty("id").GetString()}";
        await SendAsync(official, HttpMethod.Put, url, new { form = FilledForm.Json(item.Fields, false), version = draft.GetProperty("version").GetInt32(), paper });
        for (var i = 0; i < item.Materials.Count; i++)
            if (item.Materials[i].Required) await UploadAsync(official, url + "/materials", i, item.Materials[i].Name + ".pdf");
        if (paper is not null) await UploadAsync(official, url + "/materials", -1, "收件登记.pdf");
        return url;
    }

    public static async Task<(string Url, string Number)> FileAsync(HttpClient official, ItemDefinition item, string start = "/api/workbench/filings", object? paper = null)
    {
        var url = await FillAsync(official, item, start, paper);
        var filed = await SendAsync(official, HttpMethod.Post, url + "/submission", new { });
        return (url, filed.GetProperty("caseNumber").GetString()!);
    }

    public static Task<JsonElement> CaseAsync(HttpClient official, string url) => GetAsync(official, url + "/case");

    public static async Task<JsonElement> GetAsync(HttpClient client, string url)
    {
        var answer = await client.GetAsync(url, Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        answer.IsSuccessStatusCode.ShouldBeTrue(text);
        return JsonSerializer.Deserialize<JsonElement>(text);
    }

    public static object Paper(string day, string time = "09:30", string? idNumber = null, string kind = "enterprise") => new
    {
        kind, name = "新余市铸造有限公司", idNumber = idNumber ?? Organisation, phone = "0790-6440000", agentName = "张某", receivedDay = day, receivedTime = time,
    };
}
