using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Threading;

namespace Xinyu.Abp.BackgroundWorkers;

/// <summary>
/// Work that comes round again. Each run has its own scope, and only one run of a worker exists over all hosts
/// that share a database.
/// </summary>
public abstract class AsyncPeriodicBackgroundWorkerBase(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory)
    : BackgroundWorkerBase
{
    protected IServiceScopeFactory ServiceScopeFactory { get; } = serviceScopeFactory;

    protected AbpAsyncTimer Timer { get; } = timer;

    /// <summary>A Quartz cron expression; it wins over the timer's period.</summary>
    public string? CronExpression { get; protected set; }

    internal TimeSpan Period => TimeSpan.FromMilliseconds(Timer.Period);

    internal bool RunsOnStart => Timer.RunOnStart;

    protected abstract Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext);

    internal async Task RunOnceAsync(Action<IServiceProvider> prepare, CancellationToken cancellationToken)
    {
        await using var scope = ServiceScopeFactory.CreateAsyncScope();
        prepare(scope.ServiceProvider);
        await DoWorkAsync(new PeriodicBackgroundWorkerContext(scope.ServiceProvider, cancellationToken));
    }
}
