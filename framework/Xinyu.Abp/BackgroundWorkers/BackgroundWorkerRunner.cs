using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.AuditLogging;
using Xinyu.Abp.DistributedLocking;

namespace Xinyu.Abp.BackgroundWorkers;

/// <summary>One run of a worker at a time over all hosts.</summary>
internal sealed class BackgroundWorkerRunner(BackgroundWorkerManager workers, IAbpDistributedLock locks) : IBackgroundWorkerRunner
{
    public Task<bool> RunAsync<TWorker>(CancellationToken cancellationToken = default)
        where TWorker : AsyncPeriodicBackgroundWorkerBase => RunAsync(
        workers.Find(typeof(TWorker).FullName!)
        ?? throw new AbpException($"没有后台任务 {typeof(TWorker).Name}。 The worker {typeof(TWorker).Name} was not added."),
        cancellationToken);

    public async Task RunAllAsync(CancellationToken cancellationToken = default)
    {
        foreach (var worker in workers.Periodic.OrderBy(w => w.ToString(), StringComparer.Ordinal)) await RunAsync(worker, cancellationToken);
    }

    public async Task<bool> RunAsync(AsyncPeriodicBackgroundWorkerBase worker, CancellationToken cancellationToken)
    {
        var name = worker.GetType().Name;
        await using var turn = await locks.TryAcquireAsync($"worker:{worker}", TimeSpan.Zero, cancellationToken);
        if (turn is null)
            return false;
        await worker.RunOnceAsync(
            scope => scope.GetRequiredService<AuditScope>().Source = $"worker:{name}", cancellationToken);
        return true;
    }
}
