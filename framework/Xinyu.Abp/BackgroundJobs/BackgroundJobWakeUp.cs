using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.BackgroundJobs;

/// <summary>Runs jobs right after the commit that stored them instead of waiting for the scheduler.</summary>
internal sealed class BackgroundJobWakeUp(
    BackgroundJobRunner runner, CommitSignals signals, ILogger<BackgroundJobWakeUp> logger) : BackgroundService
{
    private readonly Wakeable _wake = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield(); // the host goes on starting
        signals.Listen(_wake.Wake);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await _wake.WaitAsync(Timeout.InfiniteTimeSpan, stoppingToken);
                await runner.RunDueAsync(stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return; // stopping: what did not run stays stored
            }
#pragma warning disable CA1031 // the scheduler will come by again
            catch (Exception e)
#pragma warning restore CA1031
            {
                logger.LogError(e, "Due background jobs could not be run");
            }
        }
    }

    public override void Dispose()
    {
        _wake.Dispose();
        base.Dispose();
    }
}
