using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Events;
using Xinyu.Approval.Items;
using Xinyu.Supervision.Rules;
using Xinyu.Supervision.Watching;

namespace Xinyu.Supervision.Trace;

/// <summary>
/// Takes a case's events in their order: the next is stored, folded into the watch and judged in one transaction; a known one
/// changes nothing; one that came too early is held until those before it have come.
/// </summary>
internal sealed class CaseProgressedHandler(
    XinyuDbContext db, IGuidGenerator guids, IClock clock, Watcher watcher, IItemCatalogue catalogue) : IDistributedEventHandler<CaseProgressedEto>
{
    public async Task HandleEventAsync(CaseProgressedEto eventData)
    {
        using var all = db.DepartmentScope.All();
        var watch = await db.Set<Watch>().FirstOrDefaultAsync(w => w.Id == eventData.CaseId);
        var last = watch?.LastSeq ?? 0;
        if (eventData.Seq <= last) return;
        if (eventData.Seq > last + 1)
            throw new EventHeldException($"{eventData.CaseNumber}: event {eventData.Seq} came, {last + 1} is still missing.");

        CaseState? before = watch?.State;
        var acts = EventRules.Of(eventData, before, watch?.Supplements ?? 0, await FeeIsChargedAsync(eventData)).ToList();
        if (watch is null) db.Set<Watch>().Add(watch = new Watch(eventData));
        watch.Apply(eventData);
        db.Set<CaseStep>().Add(new CaseStep(guids.Create(), eventData, clock.Now));
        await watcher.LookAsync(watch, acts, CancellationToken.None);
        await db.SaveChangesAsync();
    }

    private async Task<bool?> FeeIsChargedAsync(CaseProgressedEto progressed) =>
        progressed.Kind == CaseEventKind.FeeNotified
            ? (await catalogue.GetAsync(progressed.ItemCode, progressed.ItemVersion)).Definition.Fee.Charged
            : null;
}
