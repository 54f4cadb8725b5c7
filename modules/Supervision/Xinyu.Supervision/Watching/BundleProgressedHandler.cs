using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Approval.Events;

namespace Xinyu.Supervision.Watching;

/// <summary>
/// Puts the joint clock beside the own one of each case of a bundle: its warning and its end are looked at by the same watcher, and the
/// card goes to the part that holds up the whole.
/// </summary>
internal sealed class BundleProgressedHandler(XinyuDbContext db, Watcher watcher) : IDistributedEventHandler<BundleProgressedEto>
{
    public async Task HandleEventAsync(BundleProgressedEto eventData)
    {
        using var all = db.DepartmentScope.All();
        var filed = eventData.Parts.Where(p => p.CaseId is not null).ToList();
        var ids = filed.ConvertAll(p => p.CaseId!.Value);
        var watches = await db.Set<Watch>().Where(w => ids.Contains(w.Id)).ToListAsync();
        if (watches.Count < ids.Count) throw new EventHeldException($"{eventData.Number}: the first event of one of its cases is still missing.");
        foreach (var watch in watches)
        {
            var part = filed.Find(p => p.CaseId == watch.Id)!;
            watch.Join(eventData, blocks: part.ItemCode == eventData.Blocker && !part.IsEnded);
            await watcher.LookAsync(watch, [], CancellationToken.None);
        }

        await db.SaveChangesAsync();
    }
}
