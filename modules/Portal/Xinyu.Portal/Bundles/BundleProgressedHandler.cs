using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Approval.Events;

namespace Xinyu.Portal.Bundles;

internal sealed class BundleProgressedHandler(XinyuDbContext db) : IDistributedEventHandler<BundleProgressedEto>
{
    public async Task HandleEventAsync(BundleProgressedEto eventData)
    {
        if (await db.Set<ApplicantBundle>().SingleOrDefaultAsync(b => b.Id == eventData.BundleId) is not { } bundle) return;
        bundle.Apply(eventData);
        await db.SaveChangesAsync();
    }
}
