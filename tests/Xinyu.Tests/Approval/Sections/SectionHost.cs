using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Items;
using Xinyu.Approval.PlugIns;
using Xinyu.Approval.Sections;
using Xinyu.Portal.Guide;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;
using Xinyu.Tests.PlugIns;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Approval.Sections;

/// <summary>A host whose plug-in for WS-01 adds a section to its form.</summary>
internal sealed class SectionHost : IAsyncDisposable
{
    public const string Item = "WS-01";

    private SectionHost()
    {
        Add("1.0.0");
        Pilot = new PilotHost(new TestHost([.. TestHost.Quiet, ("PlugIns:Path", Shipped.Root), ("PlugIns:CallBudget", "00:00:00.5")]));
    }

    public PilotHost Pilot { get; }

    public PlugInFolder Shipped { get; } = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <param name="mode">What the plug-in answers; null for its default, a sound section.</param>
    public static async Task<SectionHost> StartAsync(string? mode = null)
    {
        var started = new SectionHost();
        await started.Pilot.InitializeAsync();
        if (mode is not null) await started.ModeAsync(mode);
        await started.SweepAsync();
        return started;
    }

    public void Add(string version) =>
        Shipped.Add("sections", version, "SectionPlugIn", manifest: m => (m["department"], m["items"]) = ("WS", new JsonArray(Item)));

    public async Task ModeAsync(string mode)
    {
        await using var scope = Pilot.Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IPlugInParameterCatalogue>().ChangeAsync("sections", "Mode", mode, Cancel);
    }

    public async Task SweepAsync(string? shanghai = null)
    {
        if (shanghai is not null) Pilot.At(shanghai);
        await Pilot.Host.Services.GetRequiredService<IBackgroundWorkerRunner>().RunAsync<SectionSweep>(Cancel);
        await DrainAsync(Pilot.Host);
        await ShownAsync((await CurrentAsync()).Version);
    }

    /// <summary>The portal looks for changes of its guide every 200 ms.</summary>
    private async Task ShownAsync(int version)
    {
        var shelf = Pilot.Host.Services.GetRequiredService<GuideShelf>();
        while ((await shelf.GetAsync(Cancel)).Find(Item)!.Version < version) await Task.Yield();
    }

    public async Task<ItemVersionDto> CurrentAsync()
    {
        await using var scope = Pilot.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IItemCatalogue>().GetAsync(Item, null, Cancel);
    }

    public async Task<ItemSections> AskedAsync()
    {
        await using var scope = Pilot.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<ItemSections>().AsNoTracking().SingleAsync(Cancel);
    }

    /// <summary>The whole way of an applicant, with the form as it is offered now.</summary>
    public async Task<Filed> FileAsync(bool asked = false)
    {
        using var applicant = await Pilot.Host.SignedInAsync("zhuzao");
        return await Journey.FileAsync(Pilot.Host, applicant, (await CurrentAsync()).Definition, asked);
    }

    public async Task<List<JsonElement>> FindingsAsync(string number) =>
        [.. (await Pilot.Office.OpenAsync(number, "WS")).GetProperty("findings").EnumerateArray()];

    /// <summary>That the plug-in had no say in the form, as the official reads it.</summary>
    public async Task<List<JsonElement>> NotesAsync(string number) =>
        [.. (await FindingsAsync(number)).Where(f => f.GetProperty("stage").GetString() == SectionNotes.Stage)];

    public async ValueTask DisposeAsync()
    {
        await Pilot.DisposeAsync();
        Shipped.Dispose();
    }
}
