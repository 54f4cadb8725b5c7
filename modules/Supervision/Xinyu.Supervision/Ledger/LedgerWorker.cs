using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.Threading;

namespace Xinyu.Supervision.Ledger;

/// <summary>Chains within seconds what the events brought.</summary>
internal sealed class LedgerWorker : AsyncPeriodicBackgroundWorkerBase
{
    public LedgerWorker(AbpAsyncTimer timer, IServiceScopeFactory scopes)
        : base(timer, scopes) => Timer.Period = 5_000;

    protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) =>
        workerContext.ServiceProvider.GetRequiredService<LedgerAppender>().AppendAsync(workerContext.CancellationToken);
}
