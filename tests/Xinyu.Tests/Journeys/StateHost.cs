using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.BlobStoring;
using Xinyu.Approval;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Items;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>A host with both open phases in which documents can be made impossible to keep.</summary>
public sealed class StateHost : IAsyncLifetime
{
    private readonly Switch _documents = new();

    public StateHost() => Host = new(TestHost.Quiet)
    {
        Replacements = services => services.AddScoped<IBlobContainer<DocumentBlobs>>(s => new Breakable(ActivatorUtilities.CreateInstance<BlobContainer<DocumentBlobs>>(s), _documents)),
    };

    internal TestHost Host { get; }

    internal Office Office { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host.Time.Set("2026-03-02 09:00");
        using (Host.CreateClient()) await DrainAsync(Host);
        await Filings.OpenAsync(Host, RolloutPhase.First);
        Office = new Office(Host);
        (await Host.EnterpriseAsync("zhuzao")).Dispose();
    }

    /// <summary>Until it is disposed of, no document can be stored.</summary>
    internal IDisposable WithoutDocuments()
    {
        _documents.Broken = true;
        return _documents;
    }

    internal async Task SweepAsync(string shanghai)
    {
        Office.At(shanghai);
        await Host.Services.GetRequiredService<IBackgroundWorkerRunner>().RunAsync<DeadlineSweep>();
        await DrainAsync(Host);
    }

    public async ValueTask DisposeAsync()
    {
        Office.Dispose();
        await Host.DisposeAsync();
    }

    private sealed class Switch : IDisposable
    {
        public bool Broken { get; set; }

        public void Dispose() => Broken = false;
    }

    private sealed class Breakable(IBlobContainer<DocumentBlobs> real, Switch documents) : IBlobContainer<DocumentBlobs>
    {
        public Task SaveAsync(string name, Stream stream, bool overrideExisting = false, CancellationToken cancellationToken = default) =>
            documents.Broken ? throw new IOException("The disk is full.") : real.SaveAsync(name, stream, overrideExisting, cancellationToken);

        public Task<bool> DeleteAsync(string name, CancellationToken cancellationToken = default) => real.DeleteAsync(name, cancellationToken);

        public Task<bool> ExistsAsync(string name, CancellationToken cancellationToken = default) => real.ExistsAsync(name, cancellationToken);

        public Task<Stream> GetAsync(string name, CancellationToken cancellationToken = default) => real.GetAsync(name, cancellationToken);

        public Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken = default) => real.GetOrNullAsync(name, cancellationToken);
    }
}
