using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Approval.Events;

namespace Xinyu.Complaints.Involved;

/// <summary>Remembers who acted in which case; the order of the events does not matter.</summary>
internal sealed class CaseProgressedHandler(XinyuDbContext db, IGuidGenerator guids) : IDistributedEventHandler<CaseProgressedEto>
{
    public async Task HandleEventAsync(CaseProgressedEto eventData)
    {
        if (eventData.ActorId is not { } actor || eventData.ActorPost is null) return; // the system, or the applicant
        if (await db.Set<CaseActor>().AnyAsync(a => a.CaseNumber == eventData.CaseNumber && a.UserId == actor)) return;
        db.Set<CaseActor>().Add(new CaseActor(guids.Create(), eventData.CaseNumber, actor));
        await db.SaveChangesAsync();
    }
}
