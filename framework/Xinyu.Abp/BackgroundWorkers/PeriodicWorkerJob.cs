using Microsoft.Extensions.Logging;
using Quartz;

namespace Xinyu.Abp.BackgroundWorkers;

/// <summary>What the scheduler fires; the job's name is the worker's.</summary>
[DisallowConcurrentExecution]
internal sealed class PeriodicWorkerJob(
    BackgroundWorkerManager workers, BackgroundWorkerRunner runner, ILogger<PeriodicWorkerJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (workers.Find(context.JobDetail.Key.Name) is not { } worker)
            return; // stored by a host that has the worker's module; this one runs without it
        try
        {
            await runner.RunAsync(worker, cancellationToken);
        }
#pragma warning disable CA1031 // the next run may succeed: the work is found by its state, not by the run
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            logger.LogError(e, "Worker {Worker} failed", worker);
        }
    }
}
