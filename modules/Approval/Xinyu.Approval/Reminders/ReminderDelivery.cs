using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Events;
using Xinyu.Approval.Licences;

namespace Xinyu.Approval.Reminders;

/// <summary>
/// Brings a reminder to the holder's pages or to the officials of the department. A holder who applied on paper, and a department
/// that filed an internal item, have no such pages: the handling post tells them.
/// </summary>
internal sealed class ReminderDelivery(XinyuDbContext db, IDistributedEventBus events, IClock clock)
{
    public async Task<bool> DeliverAsync(Guid id, CancellationToken cancellationToken)
    {
        var reminder = await db.Set<LicenceReminder>().SingleAsync(r => r.Id == id, cancellationToken);
        var now = clock.Now;
        if (reminder.DueAt is not { } due || due > now) return false;
        var licence = await db.Set<Licence>().AsNoTracking().SingleAsync(l => l.Id == reminder.LicenceId, cancellationToken);
        if (licence.Status != LicenceStatus.Valid)
        {
            reminder.Drop();
        }
        else
        {
            var channel = await db.Set<Case>().Where(c => c.Id == licence.CaseId).Select(c => c.Channel).SingleAsync(cancellationToken);
            var toHolder = reminder.Audience == ReminderAudience.Holder && channel == CaseChannels.Portal;
            reminder.Deliver(now, toOfficials: !toHolder);
            if (toHolder)
                await events.PublishAsync(new ReminderDueEto(
                    reminder.Id, licence.Id, licence.CaseId, licence.Number, licence.Title, reminder.TextZh, reminder.TextEn, now));
        }

        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
