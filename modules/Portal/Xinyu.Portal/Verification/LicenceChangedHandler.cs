using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Approval.Events;

namespace Xinyu.Portal.Verification;

internal sealed class LicenceChangedHandler(XinyuDbContext db) : IDistributedEventHandler<LicenceChangedEto>
{
    public async Task HandleEventAsync(LicenceChangedEto eventData)
    {
        if (await db.Set<PortalLicence>().FirstOrDefaultAsync(l => l.Id == eventData.LicenceId) is { } known) known.Change(eventData);
        else db.Set<PortalLicence>().Add(new PortalLicence(eventData));
        await db.SaveChangesAsync();
    }
}
