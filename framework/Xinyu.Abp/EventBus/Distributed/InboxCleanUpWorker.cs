using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Threading;
using Xinyu.Abp.Timing;

namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>Sweeps away inbox rows whose events are long delivered.</summary>
internal sealed class InboxCleanUpWorker : AsyncPeriodicBackgroundWorkerBase
{
    private readonly TimeSpan _keep;

    public InboxCleanUpWorker(
        AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory, IOptions<AbpEventBusBoxesOptions> options)
        : base(timer, serviceScopeFactory)
    {
        Timer.Period = (int)options.Value.CleanOldEventTimeIntervalSpan.TotalMilliseconds;
        _keep = options.Value.WaitTimeToDeleteProcessedInboxEvents;
    }

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        var db = workerContext.ServiceProvider.GetRequiredService<XinyuDbContext>();
        var before = workerContext.ServiceProvider.GetRequiredService<IClock>().Now - _keep;
        // an event still in the outbox may be offered again, so its rows stay
        await db.Set<InboxEvent>()
            .Where(i => i.ProcessedTime < before && !db.Set<OutboxEvent>().Any(e => e.Id == i.EventId))
            .ExecuteDeleteAsync(workerContext.CancellationToken);
    }
}
