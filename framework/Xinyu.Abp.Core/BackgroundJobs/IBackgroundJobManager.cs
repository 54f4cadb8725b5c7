namespace Xinyu.Abp.BackgroundJobs;

/// <summary>Queues work that outlives the request. The job is stored in the current unit of work and runs after its commit.</summary>
public interface IBackgroundJobManager
{
    Task<string> EnqueueAsync<TArgs>(
        TArgs args, BackgroundJobPriority priority = BackgroundJobPriority.Normal, TimeSpan? delay = null);
}
