using System.Text.Json;
using Xinyu.Benchmarks.Running;

namespace Xinyu.Benchmarks.Http;

/// <summary>An official who opens a case and does what his post may do.</summary>
internal sealed class Official(Session session) : IDisposable
{
    public Session Session => session;

    public static async Task<Official> SignedInAsync(Uri address, string post)
    {
        var session = new Session(address);
        await session.SignInAsync(Officials.NameOf(post), Officials.Password);
        return new(session);
    }

    /// <summary>As it arrives: asked again until the event has made it a case and the department's checks are done.</summary>
    public async Task<Guid> ReceiveAsync(string number)
    {
        for (var tries = 0; tries < 6000; tries++)
        {
            var list = await session.GetAsync($"/api/workbench/cases?tab=All&filter={number}");
            if (list.GetProperty("items").EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Object } found)
                return found.GetProperty("id").GetGuid();
            await Task.Delay(50);
        }

        throw new InvalidOperationException($"{number} never arrived.");
    }

    public Task AcceptAsync(Guid id) => ActAsync(id, opened => ("accept", new { version = Version(opened) }));

    public Task CompleteAsync(Guid id, string outcome) => ActAsync(id, opened =>
    {
        var task = opened.GetProperty("tasks").EnumerateArray()
            .Single(t => !t.TryGetProperty("closedAt", out var at) || at.ValueKind == JsonValueKind.Null);
        return ($"tasks/{task.GetProperty("id").GetString()}/complete", new { version = Version(opened), outcome, opinion = "同意。" });
    });

    public void Dispose() => session.Dispose();

    /// <summary>The case is opened before each act, as a page is; a job that was faster is looked at again.</summary>
    private async Task ActAsync(Guid id, Func<JsonElement, (string Act, object Body)> act)
    {
        for (var tries = 0; ; tries++)
        {
            var (name, body) = act(await session.GetAsync($"/api/workbench/cases/{id}"));
            try
            {
                await session.SendAsync(HttpMethod.Post, $"/api/workbench/cases/{id}/{name}", body);
                return;
            }
            catch (InvalidOperationException changed) when (tries < 5 && changed.Message.Contains("CaseChanged", StringComparison.Ordinal))
            {
                // the department's checks were recorded meanwhile
            }
        }
    }

    private static int Version(JsonElement opened) => opened.GetProperty("summary").GetProperty("version").GetInt32();
}
