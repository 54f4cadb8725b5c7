using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.BackgroundJobs;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Cases;

/// <summary>
/// Computes the running cases again after a calendar was published, each in its own transaction. What it has done it knows
/// from the cases themselves: killed in between it goes on where it was, and run twice it does nothing the second time.
/// </summary>
internal static class CalendarRecomputation
{
    public static IQueryable<Case> Behind(XinyuDbContext db, int version) =>
        db.Set<Case>().AsNoTracking().Where(c => c.IsOpen && c.CalendarVersion < version);

    /// <returns>How many cases it computed again.</returns>
    public static Task<int> RunAsync(IServiceProvider services, WorkCalendar calendar, bool onlyOneBatch, CancellationToken cancellationToken) => DueWork.RunAsync(
        services, services.GetRequiredService<ILogger<RecomputeCasesJob>>(),
        (db, _) => Behind(db, calendar.Version).OrderBy(c => c.Id).Select(c => c.Id),
        (own, id) => RecomputeAsync(own, id, calendar, cancellationToken), cancellationToken, onlyOneBatch);

    private static async Task<bool> RecomputeAsync(IServiceProvider services, Guid id, WorkCalendar calendar, CancellationToken cancellationToken)
    {
        var acting = services.GetRequiredService<CaseActing>();
        if (await acting.FindAsync(id, cancellationToken) is not { } subject || !subject.IsBehind(calendar)) return false;
        await acting.CatchUpAsync(subject, cancellationToken);
        return true;
    }
}

[BackgroundJobName("Approval.RecomputeCases")]
internal sealed record RecomputeCasesArgs(int CalendarVersion);

/// <summary>One batch, and the next one after a full one; what failed is left to the sweep.</summary>
internal sealed class RecomputeCasesJob(IServiceProvider services, LegalCalendar calendars, IBackgroundJobManager jobs)
    : AsyncBackgroundJob<RecomputeCasesArgs>
{
    public override async Task ExecuteAsync(RecomputeCasesArgs args)
    {
        var calendar = await calendars.GetAtLeastAsync(args.CalendarVersion);
        if (await CalendarRecomputation.RunAsync(services, calendar, onlyOneBatch: true, default) == DueWork.Batch) await jobs.EnqueueAsync(args);
    }
}
