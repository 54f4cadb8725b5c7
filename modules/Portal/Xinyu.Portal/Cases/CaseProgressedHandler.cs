using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Events;

namespace Xinyu.Portal.Cases;

/// <summary>
/// Mirrors a case event by event: the next in order is applied, a known one is ignored, one that is too early is held
/// until those before it have come.
/// </summary>
internal sealed class CaseProgressedHandler(XinyuDbContext db, IGuidGenerator guids) : IDistributedEventHandler<CaseProgressedEto>
{
    public async Task HandleEventAsync(CaseProgressedEto eventData)
    {
        if (eventData.Channel == CaseChannels.Workbench) return; // between departments: no public matter
        var mirror = await db.Set<MirroredCase>().FirstOrDefaultAsync(c => c.Id == eventData.CaseId);
        var last = mirror?.LastSeq ?? 0;
        if (eventData.Seq <= last) return;
        if (eventData.Seq > last + 1)
            throw new EventHeldException($"{eventData.CaseNumber}: event {eventData.Seq} came, {last + 1} is still missing.");

        if (mirror is null) db.Set<MirroredCase>().Add(mirror = new MirroredCase(eventData));
        mirror.Apply(eventData);
        db.Set<MirroredEvent>().Add(new MirroredEvent(guids.Create(), eventData));
        if (eventData.Document is { } document) db.Set<PortalDocument>().Add(new PortalDocument(eventData, document));
        await db.SaveChangesAsync();
    }
}
