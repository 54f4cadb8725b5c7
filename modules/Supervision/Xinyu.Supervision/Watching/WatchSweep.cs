using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.Data;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Threading;
using Xinyu.Abp.Timing;

namespace Xinyu.Supervision.Watching;

/// <summary>
/// Looks at the cases whose time has come, found by the indexed next-check time: it costs what is due, not what is open.
/// Each case is one transaction. Run twice, or killed in between, it raises nothing twice.
/// </summary>
internal sealed class WatchSweep : AsyncPeriodicBackgroundWorkerBase
{
    public WatchSweep(AbpAsyncTimer timer, IServiceScopeFactory scopes)
        : base(timer, scopes) => Timer.Period = 30_000;

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) =>
        await SweepAsync(workerContext.ServiceProvider, workerContext.CancellationToken);

    /// <summary>One sweep. Returns how many cases it looked at.</summary>
    public static async Task<int> SweepAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var looked = await DueWork.RunAsync(
            services, services.GetRequiredService<ILogger<WatchSweep>>(),
            static (db, now) => db.Set<Watch>().Where(w => w.NextCheckAt <= now).OrderBy(w => w.NextCheckAt).Select(w => w.Id),
            (own, id) => LookAsync(own, id, cancellationToken), cancellationToken);
        await NoteRunAsync(services, looked, cancellationToken);
        return looked;
    }

    private static async Task<bool> LookAsync(IServiceProvider services, Guid id, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<XinyuDbContext>();
        if (await db.Set<Watch>().FirstOrDefaultAsync(w => w.Id == id, cancellationToken) is not { } watch) return false;
        await services.GetRequiredService<Watcher>().LookAsync(watch, [], cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private static async Task NoteRunAsync(IServiceProvider services, int looked, CancellationToken cancellationToken)
    {
        await using var own = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        var db = own.ServiceProvider.GetRequiredService<XinyuDbContext>();
        var now = own.ServiceProvider.GetRequiredService<IClock>().Now;
        var run = await db.Set<WatchRun>().FirstOrDefaultAsync(r => r.Id == WatchRun.OnlyId, cancellationToken);
        if (run is null) db.Set<WatchRun>().Add(run = new WatchRun(now));
        run.Ran(now, looked);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (Exception error) when (error is DbUpdateException or AbpDbConcurrencyException)
        {
            // Another sweep noted its run in the same moment: that the rules ran is on record, which is all the note is for.
            if (!await db.Set<WatchRun>().AsNoTracking().AnyAsync(r => r.Id == WatchRun.OnlyId, cancellationToken)) throw;
        }
    }
}
