using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Approval.Events;

namespace Xinyu.Portal.Calendar;

internal sealed class CalendarPublishedHandler(XinyuDbContext db, IGuidGenerator guids) : IDistributedEventHandler<CalendarPublishedEto>
{
    public async Task HandleEventAsync(CalendarPublishedEto eventData)
    {
        if (await db.Set<CalendarCopy>().AnyAsync(c => c.CalendarVersion == eventData.Version)) return;
        db.Set<CalendarCopy>().Add(new CalendarCopy(guids.Create(), eventData.Version, eventData.Csv));
        await db.SaveChangesAsync();
    }
}
