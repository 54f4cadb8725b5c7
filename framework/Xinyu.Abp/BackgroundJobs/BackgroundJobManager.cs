using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;

namespace Xinyu.Abp.BackgroundJobs;

internal sealed class BackgroundJobManager(XinyuDbContext db, IGuidGenerator guids, IClock clock) : IBackgroundJobManager
{
    public Task<string> EnqueueAsync<TArgs>(
        TArgs args, BackgroundJobPriority priority = BackgroundJobPriority.Normal, TimeSpan? delay = null)
    {
        ArgumentNullException.ThrowIfNull(args);
        var job = new StoredJob(
            guids.Create(), BackgroundJobNameAttribute.GetName(args.GetType()), EventJson.Write(args), (int)priority, clock.Now,
            delay ?? TimeSpan.Zero);
        db.Add(job);
        return Task.FromResult(job.Id.ToString());
    }
}
