using Xinyu.Abp.Threading;

namespace Xinyu.Abp.BackgroundWorkers;

public interface IBackgroundWorker : IRunnable;
