using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Threading;
using Xinyu.Complaints.Handling;

namespace Xinyu.Complaints.Clock;

/// <summary>
/// Looks at the complaints whose time has come, found by the indexed next-check time. Each is one transaction: run twice,
/// by two hosts, or killed in between, it raises nothing twice.
/// </summary>
internal sealed class ComplaintSweep : AsyncPeriodicBackgroundWorkerBase
{
    public ComplaintSweep(AbpAsyncTimer timer, IServiceScopeFactory scopes)
        : base(timer, scopes) => Timer.Period = 60_000;

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) =>
        await SweepAsync(workerContext.ServiceProvider, workerContext.CancellationToken);

    /// <summary>One sweep. Returns how many complaints it looked at.</summary>
    public static Task<int> SweepAsync(IServiceProvider services, CancellationToken cancellationToken) => DueWork.RunAsync(
        services, services.GetRequiredService<ILogger<ComplaintSweep>>(),
        static (db, now) => db.Set<Complaint>().Where(c => c.NextCheckAt <= now).OrderBy(c => c.NextCheckAt).Select(c => c.Id),
        (own, id) => LookAsync(own, id, cancellationToken), cancellationToken);

    private static async Task<bool> LookAsync(IServiceProvider services, Guid id, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<XinyuDbContext>();
        if (await db.Set<Complaint>().FirstOrDefaultAsync(c => c.Id == id, cancellationToken) is not { } complaint) return false;
        await services.GetRequiredService<ComplaintWatcher>().LookAsync(complaint, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
