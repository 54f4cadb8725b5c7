using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Approval.Events;

namespace Xinyu.Portal.Guide;

/// <summary>A phase was opened or closed. An item that is not known yet arrives later with its state, so it is not waited for.</summary>
internal sealed class ItemsOpenedHandler(XinyuDbContext db, GuideChanges changes) : IDistributedEventHandler<ItemsOpenedEto>
{
    public async Task HandleEventAsync(ItemsOpenedEto eventData)
    {
        var codes = eventData.ItemCodes.ToList();
        var items = await db.Set<PortalItem>().Where(i => i.IsCurrent && codes.Contains(i.Code)).ToListAsync();
        var changed = items.FindAll(i => i.SetOpen(eventData.Open, eventData.At));
        if (changed.Count > 0) await changes.MarkAsync();
        await db.SaveChangesAsync();
    }
}
