using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;

namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>Runs the dispatcher right after each commit with events, and now and then for what other hosts left.</summary>
internal sealed class EventDispatchService(
    EventDispatcher dispatcher, CommitSignals signals, IClock clock, IOptions<AbpEventBusBoxesOptions> options,
    ILogger<EventDispatchService> logger) : BackgroundService
{
    private readonly Wakeable _wake = new();

    /// <summary>Whether what a former run left behind has been delivered.</summary>
    public bool IsBacklogDelivered { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield(); // the host goes on starting
        signals.Listen(_wake.Wake);
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                var next = await DrainAsync(stoppingToken);
                await _wake.WaitAsync(WaitUntil(next), stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // stopping: what is not delivered stays in the outbox
        }
    }

    private async Task<DateTime?> DrainAsync(CancellationToken cancellationToken)
    {
        try
        {
            var next = await dispatcher.DrainAsync(options.Value.DistributedLockWaitDuration, cancellationToken);
            IsBacklogDelivered = true;
            return next;
        }
#pragma warning disable CA1031 // a database that is away for a moment must not end the dispatcher
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            logger.LogError(e, "The outbox could not be emptied");
            return null;
        }
    }

    private TimeSpan WaitUntil(DateTime? next)
    {
        var longest = options.Value.PeriodTimeSpan;
        if (next is null)
            return longest;
        var wait = next.Value - clock.Now;
        return wait <= TimeSpan.Zero ? TimeSpan.FromMilliseconds(50) : wait < longest ? wait : longest;
    }

    public override void Dispose()
    {
        _wake.Dispose();
        base.Dispose();
    }
}
