using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Identity;
using Xinyu.Abp.Json;
using Xinyu.Approval.Flows;
using Xinyu.Approval.Items;
using Xinyu.Approval.Json;
using Xinyu.Tests.Approval.Calendar;
using Xinyu.Tests.Approval.Flows;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;

namespace Xinyu.Tests.Approval.Cases;

/// <summary>A running case of FG-01, and the next versions of its item and flows.</summary>
internal sealed class MigrationBench : IAsyncDisposable
{
    private CalendarBench _bench = null!;

    public CalendarBench Bench => _bench;

    public HttpClient Leader { get; private set; } = null!;

    public string Number { get; private set; } = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Accepted on Tuesday 2026-03-03: promised in 12 working days, 20 by statute.</summary>
    public static async Task<MigrationBench> StartAsync()
    {
        var bench = new MigrationBench { _bench = await CalendarBench.StartAsync() };
        bench.Number = await bench._bench.RunningAsync("2026-03-03 10:00", "FG-20260303-0001-1");
        bench.Leader = await bench._bench.Host.OfficialAsync("FG", "leader", XinyuRoles.Leader);
        return bench;
    }

    public Task<int> ItemAsync(Func<ItemDefinition, ItemDefinition> change) => _bench.ReadAsync(async db =>
    {
        var item = await db.Set<Item>().SingleAsync(i => i.Code == "FG-01", Cancel);
        var stored = await db.Set<ItemVersion>().SingleAsync(v => v.ItemCode == "FG-01" && v.Number == item.CurrentVersion, Cancel);
        var next = change(StoredJson.Read<ItemDefinition>(stored.DefinitionJson));
        var json = StoredJson.Write(next);
        item.Publish(next, item.CurrentVersion + 1);
        db.Set<ItemVersion>().Add(new ItemVersion(Guid.CreateVersion7(), "FG-01", item.CurrentVersion, json, ContentText.Sha256(json), new(2026, 3, 4, 0, 0, 0, DateTimeKind.Utc)));
        await db.SaveChangesAsync(Cancel);
        return item.CurrentVersion;
    });

    /// <summary>The next version of the flow that the item names.</summary>
    public Task<int> FlowAsync(string key, string template, Func<string, string>? change = null) => _bench.ReadAsync(async db =>
    {
        var xml = (change ?? (x => x))(Templates.Source(template));
        var version = await db.Set<FlowDefinition>().Where(f => f.Key == key).MaxAsync(f => f.Version, Cancel) + 1;
        db.Set<FlowDefinition>().Add(new FlowDefinition(Guid.CreateVersion7(), key, version, key, xml, ContentText.Sha256(xml), new(2026, 3, 4, 0, 0, 0, DateTimeKind.Utc)));
        await db.SaveChangesAsync(Cancel);
        return version;
    });

    public Task<JsonElement> OpenAsync() => Journey.OpenAsync(Leader, Number);

    public async Task<JsonElement> PreviewAsync() =>
        await Leader.GetFromJsonAsync<JsonElement>($"/api/workbench/cases/{Journey.Id(await OpenAsync())}/migration", Cancel);

    public async Task<HttpResponseMessage> MigrateAsync(JsonElement? seen = null, string reason = "新版对申请人更有利。", HttpClient? official = null)
    {
        var opened = await OpenAsync();
        return await (official ?? Leader).PostAsJsonAsync(
            $"/api/workbench/cases/{Journey.Id(opened)}/migration", new { version = Journey.Version(opened), to = (seen ?? await PreviewAsync()).GetProperty("to"), reason }, Cancel);
    }

    public async Task<string> RefusedAsync(JsonElement? seen = null, string reason = "理由")
    {
        var answer = await MigrateAsync(seen, reason);
        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.Conflict);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("error").GetProperty("code").GetString()!;
    }

    public static IReadOnlyList<string> Refusals(JsonElement preview) => [.. preview.GetProperty("refusals").EnumerateArray().Select(r => r.GetProperty("code").GetString()!)];

    public async ValueTask DisposeAsync()
    {
        Leader.Dispose();
        await _bench.DisposeAsync();
    }
}
