using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.Threading;

namespace Xinyu.Abp.BackgroundJobs;

/// <summary>Finds jobs whose delay is over and those that another host left behind.</summary>
internal sealed class BackgroundJobWorker : AsyncPeriodicBackgroundWorkerBase
{
    public BackgroundJobWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory) : base(timer, serviceScopeFactory)
    {
        Timer.Period = 5_000;
        Timer.RunOnStart = true;
    }

    protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) =>
        workerContext.ServiceProvider.GetRequiredService<IBackgroundJobDrain>().RunDueAsync(workerContext.CancellationToken);
}
