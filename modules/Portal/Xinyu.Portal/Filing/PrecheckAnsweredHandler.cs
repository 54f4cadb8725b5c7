using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Approval.Events;

namespace Xinyu.Portal.Filing;

/// <summary>The department's answer. The page that waits for it reads the row; a later answer is simply kept.</summary>
internal sealed class PrecheckAnsweredHandler(XinyuDbContext db) : IDistributedEventHandler<PrecheckAnsweredEto>
{
    public async Task HandleEventAsync(PrecheckAnsweredEto eventData)
    {
        var run = await db.Set<PrecheckRun>().FirstOrDefaultAsync(r => r.Id == eventData.PrecheckId);
        run?.Answer(eventData.Findings, eventData.AnsweredAt);
        await db.SaveChangesAsync();
    }
}
