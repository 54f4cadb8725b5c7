using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.Threading;

namespace Xinyu.Approval.Reminders;

/// <summary>
/// Asks the plug-ins of new licences for reminders and delivers those whose day has come, both found by an indexed time. An
/// answer and its plan, a delivery and its event are one transaction each: a killed host neither forgets one nor sends it twice.
/// </summary>
internal sealed class ReminderSweep : AsyncPeriodicBackgroundWorkerBase
{
    public ReminderSweep(AbpAsyncTimer timer, IServiceScopeFactory scopes)
        : base(timer, scopes) => (Timer.Period, Timer.RunOnStart) = (60_000, true); // days may have passed while no host ran

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        var (services, cancel) = (workerContext.ServiceProvider, workerContext.CancellationToken);
        var logger = services.GetRequiredService<ILogger<ReminderSweep>>();
        await DueWork.RunAsync(
            services, logger, static (db, now) => db.Set<ReminderPlan>().Where(p => p.AskAt <= now).OrderBy(p => p.AskAt).Select(p => p.Id),
            (own, id) => own.GetRequiredService<ReminderPlanning>().AskAsync(id, cancel), cancel);
        await DueWork.RunAsync(
            services, logger, static (db, now) => db.Set<LicenceReminder>().Where(r => r.DueAt <= now).OrderBy(r => r.DueAt).Select(r => r.Id),
            (own, id) => own.GetRequiredService<ReminderDelivery>().DeliverAsync(id, cancel), cancel);
    }
}
