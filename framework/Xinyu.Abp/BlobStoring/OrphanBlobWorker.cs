using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Threading;
using Xinyu.Abp.Timing;

namespace Xinyu.Abp.BlobStoring;

/// <summary>Deletes contents that were written but never got a name, or lost it, a day ago or earlier.</summary>
internal sealed class OrphanBlobWorker : AsyncPeriodicBackgroundWorkerBase
{
    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    public OrphanBlobWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory) : base(timer, serviceScopeFactory) =>
        Timer.Period = (int)TimeSpan.FromHours(6).TotalMilliseconds;

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        var services = workerContext.ServiceProvider;
        var contents = services.GetRequiredService<IBlobContentStore>();
        var db = services.GetRequiredService<XinyuDbContext>();
        var token = workerContext.CancellationToken;
        var deleted = 0;
        foreach (var chunk in (await contents.ListUntouchedAsync(services.GetRequiredService<IClock>().Now - Grace, token)).Chunk(500))
        {
            var named = await db.Set<Blob>().Where(b => chunk.Contains(b.Sha256)).Select(b => b.Sha256).Distinct().ToListAsync(token);
            foreach (var orphan in chunk.Except(named))
            {
                await contents.DeleteAsync(orphan, token);
                deleted++;
            }
        }

        if (deleted > 0)
            Logger.LogInformation("{Count} contents without a name were deleted", deleted);
    }
}
