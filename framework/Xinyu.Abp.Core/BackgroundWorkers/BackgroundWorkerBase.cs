using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Xinyu.Abp.BackgroundWorkers;

public abstract class BackgroundWorkerBase : IBackgroundWorker
{
    /// <summary>Set by the worker manager before the worker starts.</summary>
    public IServiceProvider ServiceProvider { get; set; } = default!;

    protected ILogger Logger => ServiceProvider?.GetService<ILoggerFactory>()?.CreateLogger(GetType()) ?? NullLogger.Instance;

    public virtual Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public virtual Task StopAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public override string ToString() => GetType().FullName!;
}
