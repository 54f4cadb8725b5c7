using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;

namespace Xinyu.Portal.Guide;

/// <summary>Marks the guide as changed in the same transaction as the change.</summary>
internal sealed class GuideChanges(XinyuDbContext db, IClock clock)
{
    public async Task MarkAsync()
    {
        if (await db.Set<GuideStamp>().SingleOrDefaultAsync() is { } stamp) stamp.Change(clock.Now);
        else db.Set<GuideStamp>().Add(new GuideStamp(clock.Now));
    }
}
