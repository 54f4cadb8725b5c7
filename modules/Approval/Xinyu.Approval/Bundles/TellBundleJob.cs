using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.BackgroundJobs;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Timing;

namespace Xinyu.Approval.Bundles;

/// <summary>
/// Reads the joint clock anew after an act on one of the parts and tells it. A job of its own: departments that act at once do not wait
/// for each other, and the last reading is right whatever came first.
/// </summary>
[BackgroundJobName("Approval.TellBundle")]
internal sealed record TellBundleArgs(Guid BundleId);

internal sealed class TellBundleJob(XinyuDbContext db, BundleReading reading, IDistributedEventBus events, IClock clock, DepartmentScope scope)
    : AsyncBackgroundJob<TellBundleArgs>
{
    public override async Task ExecuteAsync(TellBundleArgs args)
    {
        using var all = scope.All();
        var bundle = await db.Set<Bundle>().AsNoTracking().SingleAsync(b => b.Id == args.BundleId);
        var news = await db.Set<BundleNews>().SingleAsync(n => n.Id == args.BundleId);
        await events.PublishAsync(BundleViews.Progress(await reading.ReadAsync(bundle, default), news.Next(), clock.Now));
        await db.SaveChangesAsync();
    }
}
