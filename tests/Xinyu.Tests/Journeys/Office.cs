using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Abp.Identity;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>The officials of a host, each made and signed in when first needed.</summary>
internal sealed class Office(TestHost host) : IDisposable
{
    private readonly Dictionary<string, HttpClient> _signedIn = [];
    private readonly HashSet<string> _made = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The holder of a post; an inspector or a finance officer works with the rights of the role that stands in.</summary>
    public async Task<HttpClient> AsAsync(string department, string post)
    {
        var name = $"{department}-{post}".ToLowerInvariant();
        if (_signedIn.TryGetValue(name, out var client)) return client;
        var role = post switch
        {
            "inspector" => XinyuRoles.Handler,
            "finance" => XinyuRoles.Window,
            _ => post,
        };
        return _signedIn[name] = _made.Add(name) ? await host.OfficialAsync(department, post, role) : await host.SignedInAsync(name);
    }

    /// <summary>Another time of day: tokens have run out, whoever acts signs in again.</summary>
    public void At(string shanghai)
    {
        host.Time.Set(shanghai);
        foreach (var client in _signedIn.Values) client.Dispose();
        _signedIn.Clear();
    }

    public async Task<JsonElement> OpenAsync(string number, string department) => await Journey.OpenAsync(await AsAsync(department, "window"), number);

    public async Task<HttpResponseMessage> ActAsync(string number, string department, string post, string act, Func<JsonElement, object> body)
    {
        var official = await AsAsync(department, post);
        var opened = await Journey.OpenAsync(official, number);
        return await Journey.ActAsync(official, opened, act, body(opened));
    }

    public async Task DoneAsync(string number, string department, string post, string act, Func<JsonElement, object> body)
    {
        var answer = await ActAsync(number, department, post, act, body);
        answer.IsSuccessStatusCode.ShouldBeTrue($"{act}: {await answer.Content.ReadAsStringAsync(Cancel)}");
    }

    /// <summary>Ends each open task by the post it waits for, until nothing is open or a task's choice ends the walk.</summary>
    /// <param name="choose">The outcome of a task, by its node and what it offers; null stops before it.</param>
    /// <returns>The nodes in the order they were ended.</returns>
    public async Task<List<string>> WalkAsync(string number, string department, Func<string, IReadOnlyList<string>, string?> choose)
    {
        var walked = new List<string>();
        while (OpenTask(await OpenAsync(number, department)) is { } task)
        {
            var node = task.GetProperty("nodeId").GetString()!;
            var offered = task.GetProperty("outcomes").EnumerateArray().Select(o => o.GetString()!).ToList();
            if (choose(node, offered) is not { } outcome) break;
            if (node == "inspect") await InspectAsync(number, department, task.GetProperty("post").GetString()!);
            await DoneAsync(
                number, department, task.GetProperty("post").GetString()!, $"tasks/{task.GetProperty("id").GetString()}/complete",
                o => new { version = Version(o), outcome, opinion = "情况属实，符合法定条件。" });
            walked.Add(node);
            walked.Count.ShouldBeLessThan(30, string.Join(" → ", walked));
        }
        return walked;
    }

    public Task InspectAsync(string number, string department, string post = "inspector") => DoneAsync(
        number, department, post, "site-check", o => new { version = Version(o), officials = new[] { "甲", "乙" }, record = "现场与申请一致。" });

    public static JsonElement? OpenTask(JsonElement opened) => opened.GetProperty("tasks").EnumerateArray()
        .Where(t => !t.TryGetProperty("closedAt", out var at) || at.ValueKind == JsonValueKind.Null).Select(t => (JsonElement?)t).FirstOrDefault();

    public void Dispose()
    {
        foreach (var client in _signedIn.Values) client.Dispose();
    }
}
