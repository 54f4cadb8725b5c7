namespace Xinyu.Abp.BackgroundJobs;

/// <summary>Runs the jobs that are due now: for tests, demonstration data and commands.</summary>
public interface IBackgroundJobDrain
{
    /// <returns>How many ran.</returns>
    Task<int> RunDueAsync(CancellationToken cancellationToken = default);
}
