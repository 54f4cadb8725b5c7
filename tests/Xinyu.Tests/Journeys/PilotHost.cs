using Xinyu.Approval.Calendar;
using Xinyu.Approval.Items;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>One host for every pilot item: each journey is a case of its own, in its own department.</summary>
public sealed class PilotHost : IAsyncLifetime
{
    public PilotHost() => Host = new(TestHost.Quiet);

    /// <summary>Over a host of the test's own.</summary>
    internal PilotHost(TestHost host) => Host = host;

    internal TestHost Host { get; }

    internal Office Office { get; private set; } = null!;

    internal WorkCalendar Calendar { get; } = WorkCalendar.Parse(File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "etc/calendar/days-2007-2026.csv")));

    private readonly HashSet<string> _others = [];
    private HttpClient? _applicant;

    internal HttpClient Applicant => _applicant!;

    /// <summary>The pilot items of the shipped catalogue, read as the product reads them.</summary>
    internal static readonly IReadOnlyList<ItemDefinition> Items =
        [.. CatalogueFiles.ReadFolder(Path.Combine(RepositoryRoot.Find(), "etc", "catalogue")).SelectMany(r => r.Items).Where(i => i.Phase == RolloutPhase.Pilot)];

    public async ValueTask InitializeAsync()
    {
        Host.Time.Set("2026-03-02 09:00");
        using (Host.CreateClient()) await DrainAsync(Host);
        Office = new Office(Host);
        _applicant = await Host.EnterpriseAsync("zhuzao");
    }

    /// <summary>Somebody without a post in a department: supervisors, administrators.</summary>
    internal async Task<HttpClient> OtherAsync(string role)
    {
        if (_others.Add(role)) (await Host.OfficialAsync("HB", role, role, appointed: false)).Dispose();
        return await Host.SignedInAsync($"hb-{role}");
    }

    internal void At(string shanghai) => Office.At(shanghai);

    public async ValueTask DisposeAsync()
    {
        _applicant?.Dispose();
        Office.Dispose();
        await Host.DisposeAsync();
    }
}
