using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Xinyu.Abp.Identity;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>Every operation of the published API with input that no client should send: refused with the error body, never a failure of ours.</summary>
public sealed class ApiSweepTests(PilotHost pilot) : IClassFixture<PilotHost>
{
    private static readonly string[] Unsafe = ["post", "put", "patch", "delete"];

    private static readonly string[] BadQueries =
    [
        "skipCount=-1", "skipCount=99999999999999", "skipCount=x", "maxResultCount=-5", "maxResultCount=0", "maxResultCount=100000", "sorting=drop%20table", "sorting=%27;--",
        "filter=" + "%E9%95%BF", "tab=Nowhere", "state=99", "phase=never", "kind=x", "open=perhaps", "light=%F0%9F%92%A1", "departmentCode=%00", "from=0000-00-00", "until=9999-12-32",
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_operation_fails_on_a_bad_body()
    {
        var people = await PeopleAsync();
        var (document, known) = await KnownAsync();
        var failures = new List<string>();
        var swept = 0;
        foreach (var path in document.GetProperty("paths").EnumerateObject())
            foreach (var operation in path.Value.EnumerateObject().Where(o => Unsafe.Contains(o.Name) && !path.Name.Contains("/account/", StringComparison.Ordinal)))
            {
                var url = Fill(path.Name, known);
                var allowed = await AllowedAsync(people, operation.Name, url);
                allowed.ShouldNotBeNull($"{operation.Name} {path.Name}: nobody may");
                swept++;
                foreach (var (name, body) in BadBodies.Of(document, operation.Value))
                {
                    using var answer = await SendRawAsync(allowed, operation.Name, url, body);
                    await JudgeAsync($"{operation.Name} {path.Name} with {name}", answer, failures);
                }
            }
        swept.ShouldBeGreaterThan(15);
        failures.ShouldBeEmpty(string.Join('\n', failures));
    }

    [Fact]
    public async Task No_list_fails_on_a_bad_query()
    {
        var people = await PeopleAsync();
        var (document, known) = await KnownAsync();
        var failures = new List<string>();
        foreach (var path in document.GetProperty("paths").EnumerateObject().Where(p => p.Value.TryGetProperty("get", out _)))
        {
            var url = Fill(path.Name, known);
            var allowed = await AllowedAsync(people, "get", url);
            if (allowed is null) continue;
            foreach (var query in BadQueries.Append("filter=" + new string('a', 8000)))
            {
                using var answer = await allowed.GetAsync($"{url}?{query}", Cancel);
                await JudgeAsync($"get {path.Name}?{query[..Math.Min(40, query.Length)]}", answer, failures);
            }
        }
        failures.ShouldBeEmpty(string.Join('\n', failures));
    }

    private static async Task JudgeAsync(string what, HttpResponseMessage answer, List<string> failures)
    {
        if ((int)answer.StatusCode < 400) return;
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        if ((int)answer.StatusCode >= 500) failures.Add($"{what}: {(int)answer.StatusCode} {text[..Math.Min(200, text.Length)]}");
        else if (!IsErrorBody(text)) failures.Add($"{what}: {(int)answer.StatusCode} without the error body: {text[..Math.Min(200, text.Length)]}");
    }

    private static bool IsErrorBody(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(text).GetProperty("error").GetProperty("message").GetString()!.Length > 0;
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Whoever is not refused for who he is.</summary>
    private static async Task<HttpClient?> AllowedAsync(List<HttpClient> people, string method, string url)
    {
        foreach (var client in people)
        {
            using var answer = await SendRawAsync(client, method, url, "{}");
            if (answer.StatusCode is not (HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized)) return client;
        }
        return null;
    }

    private static async Task<HttpResponseMessage> SendRawAsync(HttpClient client, string method, string url, string body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), url);
        if (method != "get") request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return await client.SendAsync(request, Cancel);
    }

    private async Task<List<HttpClient>> PeopleAsync()
    {
        pilot.At("2026-03-02 09:00");
        var people = new List<HttpClient> { await pilot.Host.SignedInAsync("zhuzao") };
        foreach (var role in XinyuRoles.Officials)
        {
            var post = role is XinyuRoles.Window or XinyuRoles.Handler or XinyuRoles.Reviewer or XinyuRoles.Leader;
            people.Add(post ? await pilot.Office.AsAsync("HB", role) : await pilot.OtherAsync(role));
        }
        return people;
    }

    /// <summary>The published document, and addresses of things that exist: a bad body must be judged, not the address.</summary>
    private async Task<(JsonElement Document, Dictionary<string, string> Known)> KnownAsync()
    {
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        var item = PilotHost.Items.Single(i => i.Code == "HB-01");
        var filed = await FileAsync(pilot.Host, applicant, item, asked: false);
        await pilot.Office.DoneAsync(filed.Number, "HB", "window", "accept", o => new { version = Version(o) });
        var opened = await pilot.Office.OpenAsync(filed.Number, "HB");
        var draft = await SendAsync(applicant, HttpMethod.Post, "/api/portal/drafts", new { itemCode = "GH-01" });
        var document = await applicant.GetFromJsonAsync<JsonElement>("/openapi/v1.json", Cancel);
        return (document, new()
        {
            ["/api/workbench/cases/{id}"] = Id(opened),
            ["/api/portal/drafts/{id}"] = draft.GetProperty("id").GetString()!,
            ["{caseNumber}"] = filed.Number,
            ["{number}"] = filed.Number,
            ["{code}"] = item.Code,
            ["{taskId}"] = Office.OpenTask(opened)!.Value.GetProperty("id").GetString()!,
        });
    }

    private static string Fill(string path, Dictionary<string, string> known)
    {
        foreach (var (pattern, value) in known)
            if (path.Contains(pattern, StringComparison.Ordinal)) path = path.Replace(pattern, pattern[..(pattern.LastIndexOf('{'))] + value, StringComparison.Ordinal);
        return System.Text.RegularExpressions.Regex.Replace(path, @"\{[^}]+\}", Guid.Empty.ToString());
    }
}
