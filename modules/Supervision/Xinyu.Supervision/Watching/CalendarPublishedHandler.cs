using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Events;

namespace Xinyu.Supervision.Watching;

/// <summary>The State Council changed the holidays: every running case is computed anew.</summary>
internal sealed class CalendarPublishedHandler(XinyuDbContext db, IClock clock) : IDistributedEventHandler<CalendarPublishedEto>
{
    public async Task HandleEventAsync(CalendarPublishedEto eventData)
    {
        await Watch.RecheckAllAsync(db, clock.Now, eventData.Version, CancellationToken.None);
        await db.SaveChangesAsync();
    }
}
