using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.BackgroundJobs;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Cases;

/// <summary>
/// Computes the running cases again after a calendar was published, each in its own transaction. What it has done it knows
/// from the cases themselves: killed in between it goes on where it was, and run twice it does nothing the second time.
/// </summary>
internal static class CalendarRecomputation
{
    public const int Batch = 200;

    public static IQueryable<Case> Behind(XinyuDbContext db, int version) =>
        db.Set<Case>().AsNoTracking().Where(c => c.IsOpen && c.CalendarVersion < version);

    /// <returns>How many cases it took up; fewer than <see cref="Batch"/> when none are left behind.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, WorkCalendar calendar, CancellationToken cancellationToken)
    {
        List<Guid> behind;
        await using (var scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope())
        {
            using var all = scope.ServiceProvider.GetRequiredService<DepartmentScope>().All();
            behind = await Behind(scope.ServiceProvider.GetRequiredService<XinyuDbContext>(), calendar.Version)
                .OrderBy(c => c.Id).Select(c => c.Id).Take(Batch).ToListAsync(cancellationToken);
        }
        foreach (var id in behind)
        {
            try
            {
                await using var own = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
                await RecomputeAsync(own.ServiceProvider, id, calendar, cancellationToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // One case that cannot be computed must not keep its date from the others; the sweep tries it again.
                services.GetRequiredService<ILogger<RecomputeCasesJob>>().LogError(error, "Recomputing case {CaseId} failed.", id);
            }
        }
        return behind.Count;
    }

    private static async Task RecomputeAsync(IServiceProvider services, Guid id, WorkCalendar calendar, CancellationToken cancellationToken)
    {
        using var all = services.GetRequiredService<DepartmentScope>().All();
        var acting = services.GetRequiredService<CaseActing>();
        if (await acting.FindAsync(id, cancellationToken) is not { } subject || !subject.IsBehind(calendar)) return;
        await acting.CatchUpAsync(subject, cancellationToken);
    }
}

[BackgroundJobName("Approval.RecomputeCases")]
internal sealed record RecomputeCasesArgs(int CalendarVersion);

/// <summary>One batch, and the next one while cases are left.</summary>
internal sealed class RecomputeCasesJob(IServiceProvider services, LegalCalendar calendars, IBackgroundJobManager jobs)
    : AsyncBackgroundJob<RecomputeCasesArgs>
{
    public override async Task ExecuteAsync(RecomputeCasesArgs args)
    {
        var calendar = await calendars.GetAtLeastAsync(args.CalendarVersion);
        if (await CalendarRecomputation.RunAsync(services, calendar, default) == CalendarRecomputation.Batch) await jobs.EnqueueAsync(args);
    }
}
