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
    public const int Batch = 200;

    public WatchSweep(AbpAsyncTimer timer, IServiceScopeFactory scopes)
        : base(timer, scopes) => Timer.Period = 30_000;

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) =>
        await SweepAsync(workerContext.ServiceProvider, workerContext.CancellationToken);

    /// <summary>One sweep. Returns how many cases it looked at.</summary>
    public static async Task<int> SweepAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var looked = 0;
        List<Guid> due;
        var failed = new HashSet<Guid>();
        do
        {
            due = await DueAsync(services, failed, cancellationToken);
            foreach (var id in due)
            {
                if (await LookAsync(services, id, cancellationToken)) looked++;
                else failed.Add(id); // the next sweep tries it again; this one must come to an end
            }
        }
        while (due.Count == Batch);
        await NoteRunAsync(services, looked, cancellationToken);
        return looked;
    }

    private static async Task<List<Guid>> DueAsync(IServiceProvider services, HashSet<Guid> failed, CancellationToken cancellationToken)
    {
        await using var scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        using var all = scope.ServiceProvider.GetRequiredService<DepartmentScope>().All();
        var now = scope.ServiceProvider.GetRequiredService<IClock>().Now;
        return await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<Watch>().AsNoTracking()
            .Where(w => w.NextCheckAt != null && w.NextCheckAt <= now && !failed.Contains(w.Id))
            .OrderBy(w => w.NextCheckAt).Select(w => w.Id).Take(Batch).ToListAsync(cancellationToken);
    }

    private static async Task<bool> LookAsync(IServiceProvider services, Guid id, CancellationToken cancellationToken)
    {
        try
        {
            await using var own = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
            using var all = own.ServiceProvider.GetRequiredService<DepartmentScope>().All();
            var db = own.ServiceProvider.GetRequiredService<XinyuDbContext>();
            if (await db.Set<Watch>().FirstOrDefaultAsync(w => w.Id == id, cancellationToken) is not { } watch) return false;
            await own.ServiceProvider.GetRequiredService<Watcher>().LookAsync(watch, [], cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (AbpDbConcurrencyException)
        {
            return false; // an event of the case arrived meanwhile and has looked at it itself
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // One case that cannot be read must not hide the others.
            services.GetRequiredService<ILogger<WatchSweep>>().LogError(error, "Watching case {CaseId} failed.", id);
            return false;
        }
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
