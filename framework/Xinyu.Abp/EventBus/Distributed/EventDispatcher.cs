using Xinyu.Abp.DistributedLocking;
using Xinyu.Abp.Timing;

namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>Empties the outbox. One dispatcher works at a time over all hosts of a database.</summary>
internal sealed class EventDispatcher(
    NewEvents fresh, OpenDeliveries open, IAbpDistributedLock locks, IClock clock) : IOutboxDrain
{
    public Task DrainAsync(CancellationToken cancellationToken = default) =>
        DrainAsync(Timeout.InfiniteTimeSpan, cancellationToken);

    /// <returns>When to look again at the latest for a delivery that waits; null when none does.</returns>
    public async Task<DateTime?> DrainAsync(TimeSpan lockWait, CancellationToken cancellationToken)
    {
        await using var turn = await locks.TryAcquireAsync("event-dispatch", lockWait, cancellationToken);
        if (turn is null)
            return null;
        var next = await open.NextDueAsync(cancellationToken);
        var afterCrash = true; // whoever was here before may have died between handlers
        while (true)
        {
            var (count, took, refused) = await fresh.OfferAsync(afterCrash, cancellationToken);
            afterCrash = false;
            if (next is not null && took.Count > 0)
                await open.ReleaseAsync(took, cancellationToken);
            if (count > 0 || refused)
                next = refused || next is not null ? await open.NextDueAsync(cancellationToken) : null;
            var retried = next <= clock.Now && await open.RetryAsync(cancellationToken);
            if (next is not null)
                next = await open.NextDueAsync(cancellationToken);
            if (count == 0 && !retried && !(next <= clock.Now))
                return next;
        }
    }
}
