namespace Xinyu.Abp.BackgroundWorkers;

/// <summary>Runs a periodic worker at once instead of waiting for its time: for tests, demonstration data and commands.</summary>
public interface IBackgroundWorkerRunner
{
    /// <summary>False when another run of it is going on.</summary>
    Task<bool> RunAsync<TWorker>(CancellationToken cancellationToken = default)
        where TWorker : AsyncPeriodicBackgroundWorkerBase;

    /// <summary>Every periodic worker once.</summary>
    Task RunAllAsync(CancellationToken cancellationToken = default);
}
