using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Events;
using Xinyu.Complaints.Handling;

namespace Xinyu.Complaints.Clock;

/// <summary>The State Council changed the holidays: every open complaint is due to be looked at.</summary>
internal sealed class CalendarPublishedHandler(XinyuDbContext db, IClock clock) : IDistributedEventHandler<CalendarPublishedEto>
{
    public async Task HandleEventAsync(CalendarPublishedEto eventData)
    {
        var now = clock.Now;
        await db.Set<Complaint>().Where(c => c.IsOpen).ExecuteUpdateAsync(s => s.SetProperty(c => c.NextCheckAt, now));
        await db.SaveChangesAsync();
    }
}
