using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Approval.Events;
using Xinyu.Portal.Cases;
using Xinyu.Portal.Filing;

namespace Xinyu.Portal.Licences;

/// <summary>Tells the holder on his pages. Who applied on paper has none, and is told by his department.</summary>
internal sealed class LicenceNoticeHandler(XinyuDbContext db, IGuidGenerator guids)
    : IDistributedEventHandler<LicenceRenewalDueEto>, IDistributedEventHandler<ReminderDueEto>
{
    public Task HandleEventAsync(LicenceRenewalDueEto eventData) => TellAsync(eventData.CaseId, owner => new Notice(guids.Create(), owner, eventData));

    public Task HandleEventAsync(ReminderDueEto eventData) => TellAsync(eventData.CaseId, owner => new Notice(guids.Create(), owner, eventData));

    private async Task TellAsync(Guid caseId, Func<Guid, Notice> notice)
    {
        var owner = await db.Set<MirroredCase>().Where(c => c.Id == caseId)
            .Join(db.Set<Application>(), c => c.ApplicationId, a => (Guid?)a.Id, (c, a) => (Guid?)a.OwnerId).FirstOrDefaultAsync();
        if (owner is not { } id) return;
        db.Set<Notice>().Add(notice(id));
        await db.SaveChangesAsync();
    }
}
