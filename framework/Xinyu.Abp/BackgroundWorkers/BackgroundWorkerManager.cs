using System.Collections.Concurrent;

namespace Xinyu.Abp.BackgroundWorkers;

internal sealed class BackgroundWorkerManager(IServiceProvider root) : IBackgroundWorkerManager
{
    private readonly ConcurrentDictionary<string, IBackgroundWorker> _workers = new();

    public IReadOnlyCollection<AsyncPeriodicBackgroundWorkerBase> Periodic =>
        [.. _workers.Values.OfType<AsyncPeriodicBackgroundWorkerBase>()];

    public AsyncPeriodicBackgroundWorkerBase? Find(string name) =>
        _workers.GetValueOrDefault(name) as AsyncPeriodicBackgroundWorkerBase;

    public Task AddAsync(IBackgroundWorker worker, CancellationToken cancellationToken = default)
    {
        if (worker is BackgroundWorkerBase based)
            based.ServiceProvider = root;
        _workers[worker.GetType().FullName!] = worker;
        return Task.CompletedTask;
    }

    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        foreach (var worker in _workers.Values)
            await worker.StartAsync(cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken = default)
    {
        foreach (var worker in _workers.Values)
            await worker.StopAsync(cancellationToken);
    }
}
