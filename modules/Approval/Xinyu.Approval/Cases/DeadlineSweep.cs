using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Threading;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases.Acts;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Licences;

namespace Xinyu.Approval.Cases;

/// <summary>
/// Performs what happens by itself and nothing else: deemed acceptance, deemed renewal, the lapse of an unanswered supplement, and the timers of a
/// case's flow. Finds them by
/// the indexed next-check time, so that a sweep costs what is due and not what is open. A case whose turn came twice is
/// recognised by its state: the act happens once, whatever restarts in between.
/// </summary>
internal sealed class DeadlineSweep : AsyncPeriodicBackgroundWorkerBase
{
    public DeadlineSweep(AbpAsyncTimer timer, IServiceScopeFactory scopes)
        : base(timer, scopes) => Timer.Period = 30_000;

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        var services = workerContext.ServiceProvider;
        // What a publication's own job left behind: a case that failed, or one received on a host that had not heard of it yet.
        var calendar = await services.GetRequiredService<LegalCalendar>().GetAsync(workerContext.CancellationToken);
        await CalendarRecomputation.RunAsync(services, calendar, onlyOneBatch: false, workerContext.CancellationToken);
        await SweepAsync(services, workerContext.CancellationToken);
    }

    /// <summary>One sweep. Returns how many acts it performed.</summary>
    public static Task<int> SweepAsync(IServiceProvider services, CancellationToken cancellationToken) => DueWork.RunAsync(
        services, services.GetRequiredService<ILogger<DeadlineSweep>>(),
        static (db, now) => db.Set<Case>().Where(c => c.NextCheckAt <= now).OrderBy(c => c.NextCheckAt).Select(c => c.Id),
        (own, id) => CheckAsync(own, id, cancellationToken), cancellationToken);

    private static async Task<bool> CheckAsync(IServiceProvider services, Guid id, CancellationToken cancellationToken)
    {
        var acting = services.GetRequiredService<CaseActing>();
        var acceptance = services.GetRequiredService<Acceptance>();
        if (await acting.FindAsync(id, cancellationToken) is not { } subject || subject.NextCheckAt > services.GetRequiredService<IClock>().Now) return false;
        if (await DeemRenewedAsync(services, acting, subject, cancellationToken)) return true;
        switch (subject.State)
        {
            case CaseState.Received or CaseState.Checking:
                await acting.BySystemAsync(subject, null, [DocumentKinds.DeemedAcceptance, .. CaseFees.Kinds], s => acceptance.DeemAsync(s, cancellationToken), cancellationToken);
                return true;
            case CaseState.AwaitingSupplement:
                await acting.BySystemAsync(subject, null, [DocumentKinds.SupplementLapsed], s => acceptance.LapseSupplementAsync(s, cancellationToken), cancellationToken);
                return true;
            case CaseState.Accepted or CaseState.InReview or CaseState.Decided:
                await acting.BySystemAsync(subject, null, [], s => services.GetRequiredService<CaseFlow>().FireTimersAsync(s, cancellationToken), cancellationToken);
                return true;
            default:
                return false;
        }
    }

    private static async Task<bool> DeemRenewedAsync(IServiceProvider services, CaseActing acting, Case subject, CancellationToken cancellationToken)
    {
        var calendar = await services.GetRequiredService<LegalCalendar>().GetAsync(cancellationToken);
        if (DeemedRenewal.DueAt(subject, calendar) is not { } silent || silent > services.GetRequiredService<IClock>().Now) return false;
        var renewal = services.GetRequiredService<DeemedRenewal>();
        await acting.BySystemAsync(
            subject, DeemedRenewal.OccurredAt(subject, silent), DeemedRenewal.Documents, s => renewal.ExecuteAsync(s, cancellationToken), cancellationToken);
        return true;
    }
}
