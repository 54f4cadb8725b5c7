using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Approval.Events;
using Xinyu.Portal.Cases;
using Xinyu.Portal.Filing;

namespace Xinyu.Portal.Licences;

/// <summary>Tells the holder on his pages. Who applied on paper has none, and is told by his department.</summary>
internal sealed class LicenceRenewalDueHandler(XinyuDbContext db, IGuidGenerator guids) : IDistributedEventHandler<LicenceRenewalDueEto>
{
    public async Task HandleEventAsync(LicenceRenewalDueEto eventData)
    {
        var owner = await db.Set<MirroredCase>().Where(c => c.Id == eventData.CaseId)
            .Join(db.Set<Application>(), c => c.ApplicationId, a => (Guid?)a.Id, (c, a) => (Guid?)a.OwnerId).FirstOrDefaultAsync();
        if (owner is not { } id) return;
        db.Set<Notice>().Add(new Notice(guids.Create(), id, eventData));
        await db.SaveChangesAsync();
    }
}
