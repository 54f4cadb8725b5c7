using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Threading;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Events;

namespace Xinyu.Approval.Licences;

/// <summary>
/// Reminds holders that their licence runs out (art. 50). Found by the indexed next-check time; the reminder's event and the next
/// time are one transaction, so that a restart neither forgets one nor sends it twice. Days that passed while no host ran are one reminder.
/// </summary>
internal sealed class LicenceSweep : AsyncPeriodicBackgroundWorkerBase
{
    public LicenceSweep(AbpAsyncTimer timer, IServiceScopeFactory scopes)
        : base(timer, scopes) => Timer.Period = 60_000;

    protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) => DueWork.RunAsync(
        workerContext.ServiceProvider, workerContext.ServiceProvider.GetRequiredService<ILogger<LicenceSweep>>(),
        static (db, now) => db.Set<Licence>().Where(l => l.NextCheckAt <= now).OrderBy(l => l.NextCheckAt).Select(l => l.Id),
        (services, id) => RemindAsync(services, id, workerContext.CancellationToken), workerContext.CancellationToken);

    /// <param name="after">The day of the last reminder.</param>
    /// <returns>The instant (UTC) at which the next day of <see cref="RenewalReminders"/> begins; null when there is none.</returns>
    public static DateTime? Next(Licence licence, DateOnly after, WorkCalendar calendar) =>
        licence.ValidTo is { } expiry && RenewalReminders.After(Later(after, licence.ValidFrom), expiry, calendar, DeadlineReadings.Default) is [var day, ..] ? LegalDay.Start(day) : null;

    private static async Task<bool> RemindAsync(IServiceProvider services, Guid id, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<XinyuDbContext>();
        var now = services.GetRequiredService<IClock>().Now;
        var licence = await db.Set<Licence>().SingleAsync(l => l.Id == id, cancellationToken);
        if (licence.NextCheckAt is not { } due || due > now) return false;
        var calendar = await services.GetRequiredService<LegalCalendar>().GetAsync(cancellationToken);
        var today = LegalDay.Of(now);
        if (licence.ValidTo is { } expiry && expiry >= today && !await services.GetRequiredService<LicenceRenewals>().IsRunningAsync(id, cancellationToken))
        {
            var clock = RenewalClock.Of(expiry, null, null, calendar, DeadlineReadings.Default, LegalDay.Moment(now, calendar.Closing));
            await services.GetRequiredService<IDistributedEventBus>().PublishAsync(
                new LicenceRenewalDueEto(licence.Id, licence.CaseId, licence.Number, licence.Title, expiry, clock.ApplyBy, now));
        }
        licence.RemindAt(Next(licence, today, calendar));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
