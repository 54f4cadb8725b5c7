using Xinyu.Abp.Threading;

namespace Xinyu.Abp.BackgroundWorkers;

public interface IBackgroundWorkerManager : IRunnable
{
    Task AddAsync(IBackgroundWorker worker, CancellationToken cancellationToken = default);
}
