using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Approval.Events;

namespace Xinyu.Portal.Guide;

/// <summary>A department and the current versions of its items reach the portal. Repeating the event changes nothing.</summary>
internal sealed class DepartmentPublishedHandler(XinyuDbContext db, IGuidGenerator guids, GuideChanges changes)
    : IDistributedEventHandler<DepartmentPublishedEto>
{
    public async Task HandleEventAsync(DepartmentPublishedEto eventData)
    {
        var code = eventData.Department.Code;
        var changed = false;
        if (await db.Set<PortalDepartment>().FirstOrDefaultAsync(d => d.Code == code) is { } known)
        {
            changed = known.Publish(eventData.Department, eventData.PublishedAt);
        }
        else
        {
            db.Set<PortalDepartment>().Add(new PortalDepartment(guids.Create(), eventData.Department, eventData.PublishedAt));
            changed = true;
        }

        var items = await db.Set<PortalItem>().Where(i => i.DepartmentCode == code).ToListAsync();
        foreach (var published in eventData.Items)
            changed |= Take(published, [.. items.Where(i => i.Code == published.Definition.Code)], eventData.PublishedAt);
        if (changed) await changes.MarkAsync();
        await db.SaveChangesAsync();
    }

    private bool Take(PublishedItem published, List<PortalItem> versions, DateTime at)
    {
        if (versions.Find(v => v.ItemVersion == published.Version) is { } same) return same.SetOpen(published.Open, at);
        var added = new PortalItem(guids.Create(), published, at);
        foreach (var version in versions)
        {
            if (version.ItemVersion < published.Version) version.Supersede();
            else added.Supersede();
        }
        db.Set<PortalItem>().Add(added);
        return true;
    }
}
