using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Approval.PlugIns.Data;
using Xinyu.Approval.Reminders;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;
using Xinyu.Tests.PlugIns;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Approval.Reminders;

/// <summary>A host whose plug-in for WS-01 reminds as often as the test says, and throws until it has said so.</summary>
internal sealed class RemindingHost : IAsyncDisposable
{
    private readonly PlugInFolder _shipped = new();

    private RemindingHost((string Key, string Value)[] settings, Action<IServiceCollection>? replacements)
    {
        _shipped.Add("reminding", "1.0.0", "RemindingPlugIn", manifest: m => (m["department"], m["items"]) = ("WS", new JsonArray("WS-01")));
        Pilot = new PilotHost(new TestHost([.. TestHost.Quiet, ("PlugIns:Path", _shipped.Root), .. settings]) { Replacements = replacements });
    }

    public PilotHost Pilot { get; }

    public string PlugIns => _shipped.Root;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<RemindingHost> StartAsync(Action<IServiceCollection>? replacements = null, params (string Key, string Value)[] settings)
    {
        var started = new RemindingHost(settings, replacements);
        await started.Pilot.InitializeAsync();
        return started;
    }

    public Task KnowsAsync(int count) => new DatabasePlugInStore("reminding", Pilot.Host.Services.GetRequiredService<IServiceScopeFactory>())
        .SetAsync("count", count.ToString(CultureInfo.InvariantCulture), Cancel);

    public async Task SweepAsync(string? shanghai = null)
    {
        if (shanghai is not null) Pilot.At(shanghai);
        await Pilot.Host.Services.GetRequiredService<IBackgroundWorkerRunner>().RunAsync<ReminderSweep>(Cancel);
        await DrainAsync(Pilot.Host);
    }

    public async Task<List<string>> NoticesAsync(string culture = "zh-Hans")
    {
        using var holder = await Pilot.Host.SignedInAsync("zhuzao");
        var notices = await holder.GetFromJsonAsync<JsonElement>("/api/portal/notices?maxResultCount=100&culture=" + culture, Cancel);
        return [.. notices.GetProperty("items").EnumerateArray().Select(n => n.GetProperty("text").GetString()!).Order(StringComparer.Ordinal)];
    }

    public async Task<List<JsonElement>> WaitingAsync(bool all = false, string department = "WS")
    {
        var official = await Pilot.Office.AsAsync(department, "handler");
        var found = await official.GetFromJsonAsync<JsonElement>($"/api/workbench/reminders?all={(all ? "true" : "false")}&maxResultCount=200", Cancel);
        return [.. found.GetProperty("items").EnumerateArray()];
    }

    public async ValueTask DisposeAsync()
    {
        await Pilot.DisposeAsync();
        _shipped.Dispose();
    }
}
