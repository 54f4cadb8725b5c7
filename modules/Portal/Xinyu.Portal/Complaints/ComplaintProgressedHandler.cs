using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Complaints.Events;

namespace Xinyu.Portal.Complaints;

/// <summary>Mirrors the state and answer. Complaints that did not begin here (a bad rating opens one by itself) have no token and are not kept.</summary>
internal sealed class ComplaintProgressedHandler(XinyuDbContext db) : IDistributedEventHandler<ComplaintProgressedEto>
{
    public async Task HandleEventAsync(ComplaintProgressedEto eventData)
    {
        var complaint = await db.Set<PortalComplaint>().FirstOrDefaultAsync(c => c.Id == eventData.ComplaintId);
        if (complaint is null || eventData.Seq <= complaint.LastSeq) return;
        if (eventData.Seq > complaint.LastSeq + 1)
            throw new EventHeldException($"Complaint {eventData.ComplaintId}: step {eventData.Seq} came, {complaint.LastSeq + 1} is still missing.");
        complaint.Apply(eventData);
        await db.SaveChangesAsync();
    }
}
