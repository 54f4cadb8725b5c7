using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Approval.Events;

namespace Xinyu.Portal.Tracking;

/// <summary>Learns of a case taken on paper, so that the printed query code opens it here.</summary>
internal sealed class PaperReceivedHandler(XinyuDbContext db, IGuidGenerator guids) : IDistributedEventHandler<PaperReceivedEto>
{
    public async Task HandleEventAsync(PaperReceivedEto eventData)
    {
        if (await db.Set<PaperCase>().AnyAsync(c => c.CaseNumber == eventData.CaseNumber)) return;
        db.Set<PaperCase>().Add(new PaperCase(guids.Create(), eventData));
        await db.SaveChangesAsync();
    }
}
