using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;

namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>Offers again what handlers refused, when its time has come.</summary>
internal sealed class OpenDeliveries(
    IServiceScopeFactory scopes, EventSubscriptions subscriptions, DeliveryLanes lanes, IClock clock,
    IOptions<AbpEventBusBoxesOptions> options)
{
    /// <summary>When the next one is due; null when there is none.</summary>
    public async Task<DateTime?> NextDueAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await Open(scope.ServiceProvider.GetRequiredService<XinyuDbContext>())
            .MinAsync(d => (DateTime?)d.NextAttemptTime, cancellationToken);
    }

    /// <summary>A handler went on: what it held may fit now.</summary>
    public async Task ReleaseAsync(IReadOnlySet<string> handlers, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.Now;
        await Open(scope.ServiceProvider.GetRequiredService<XinyuDbContext>())
            .Where(d => d.IsHeld && handlers.Contains(d.HandlerName) && d.NextAttemptTime > now)
            .ExecuteUpdateAsync(d => d.SetProperty(x => x.NextAttemptTime, now), cancellationToken);
    }

    /// <returns>Whether some delivery was taken.</returns>
    public async Task<bool> RetryAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
        var now = clock.Now;
        var due = await (
            from delivery in Open(db)
            join outgoing in db.Set<OutboxEvent>() on delivery.EventSequence equals outgoing.Sequence
            where delivery.NextAttemptTime <= now
            orderby delivery.EventSequence
            select new { Delivery = delivery, Outgoing = outgoing })
            .Take(options.Value.OutboxWaitingEventMaxCount).ToListAsync(cancellationToken);
        if (due.Count == 0)
            return false;

        var byKey = due.ToDictionary(d => (d.Outgoing.Sequence, d.Delivery.HandlerName), d => d.Delivery);
        var known = due.Select(d => (d.Outgoing, Subscription: subscriptions.Find(d.Outgoing.EventName, d.Delivery.HandlerName)))
            .Where(d => d.Subscription is not null).Select(d => new Offer(d.Outgoing, d.Subscription!)).ToList();
        var taken = new HashSet<string>();
        foreach (var (offer, result) in await lanes.RunAsync(known, cancellationToken))
        {
            var delivery = byKey[(offer.Outgoing.Sequence, offer.Subscription.HandlerName)];
            byKey.Remove((offer.Outgoing.Sequence, offer.Subscription.HandlerName));
            if (result.Outcome != DeliveryOutcome.Done)
            {
                result.NoteOn(delivery, clock.Now, options.Value);
                continue;
            }

            taken.Add(delivery.HandlerName);
            db.Remove(delivery);
        }

        foreach (var orphan in byKey.Values)
            orphan.Fail("The handler is not loaded in this host.", clock.Now, options.Value);
        await SettleAsync(db, [.. due.Select(d => d.Outgoing.Sequence)], cancellationToken);
        if (taken.Count > 0)
            await ReleaseAsync(taken, cancellationToken);
        return taken.Count > 0;
    }

    private static async Task SettleAsync(XinyuDbContext db, HashSet<long> touched, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await db.Set<OutboxEvent>()
            .Where(e => touched.Contains(e.Sequence) && !db.Set<EventDelivery>().Any(d => d.EventSequence == e.Sequence))
            .ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static IQueryable<EventDelivery> Open(XinyuDbContext db) =>
        db.Set<EventDelivery>().Where(d => d.ParkedTime == null);
}
