using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Xinyu.Abp.BackgroundJobs;

/// <summary>A job runs at least once, in its own scope; it must be able to bear a second run after a crash.</summary>
public abstract class AsyncBackgroundJob<TArgs> : IAsyncBackgroundJob<TArgs>
{
    public ILogger<AsyncBackgroundJob<TArgs>> Logger { get; set; } = NullLogger<AsyncBackgroundJob<TArgs>>.Instance;

    public abstract Task ExecuteAsync(TArgs args);
}
