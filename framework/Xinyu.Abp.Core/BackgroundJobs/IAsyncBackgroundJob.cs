namespace Xinyu.Abp.BackgroundJobs;

public interface IAsyncBackgroundJob<in TArgs>
{
    Task ExecuteAsync(TArgs args);
}
