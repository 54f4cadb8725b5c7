using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.Data;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Threading;
using Xinyu.Abp.Timing;
using Xinyu.Complaints.Handling;

namespace Xinyu.Complaints.Clock;

/// <summary>
/// Looks at the complaints whose time has come, found by the indexed next-check time. Each is one transaction: run twice,
/// by two hosts, or killed in between, it raises nothing twice.
/// </summary>
internal sealed class ComplaintSweep : AsyncPeriodicBackgroundWorkerBase
{
    public const int Batch = 200;

    public ComplaintSweep(AbpAsyncTimer timer, IServiceScopeFactory scopes)
        : base(timer, scopes) => Timer.Period = 60_000;

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) =>
        await SweepAsync(workerContext.ServiceProvider, workerContext.CancellationToken);

    /// <summary>One sweep. Returns how many complaints it looked at.</summary>
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
        return looked;
    }

    private static async Task<List<Guid>> DueAsync(IServiceProvider services, HashSet<Guid> failed, CancellationToken cancellationToken)
    {
        await using var scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        var now = scope.ServiceProvider.GetRequiredService<IClock>().Now;
        return await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<Complaint>().AsNoTracking()
            .Where(c => c.NextCheckAt != null && c.NextCheckAt <= now && !failed.Contains(c.Id))
            .OrderBy(c => c.NextCheckAt).Select(c => c.Id).Take(Batch).ToListAsync(cancellationToken);
    }

    private static async Task<bool> LookAsync(IServiceProvider services, Guid id, CancellationToken cancellationToken)
    {
        try
        {
            await using var own = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
            var db = own.ServiceProvider.GetRequiredService<XinyuDbContext>();
            if (await db.Set<Complaint>().FirstOrDefaultAsync(c => c.Id == id, cancellationToken) is not { } complaint) return false;
            await own.ServiceProvider.GetRequiredService<ComplaintWatcher>().LookAsync(complaint, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (AbpDbConcurrencyException)
        {
            return false; // somebody acted on it meanwhile and has looked at it himself
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // one that cannot be read must not hide the others
            services.GetRequiredService<ILogger<ComplaintSweep>>().LogError(error, "Watching complaint {ComplaintId} failed.", id);
            return false;
        }
    }
}
