using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;

namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>Offers each new event to all its handlers once and removes it when all took it.</summary>
internal sealed class NewEvents(
    IServiceScopeFactory scopes, EventSubscriptions subscriptions, DeliveryLanes lanes, IClock clock,
    IOptions<AbpEventBusBoxesOptions> options)
{
    /// <returns>How many events were offered, and the handlers that took some.</returns>
    public async Task<(int Count, IReadOnlySet<string> Took, bool Refused)> OfferAsync(
        bool afterCrash, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
        var batch = await db.Set<OutboxEvent>().AsNoTracking().Where(e => !e.IsOffered)
            .OrderBy(e => e.Sequence).Take(options.Value.OutboxWaitingEventMaxCount).ToListAsync(cancellationToken);
        if (batch.Count == 0)
            return (0, new HashSet<string>(), false);

        var seen = afterCrash ? await SeenAsync(db, batch, cancellationToken) : [];
        var offers = batch.SelectMany(e => subscriptions.To(e.EventName)
            .Where(s => !seen.Contains((e.Id, s.HandlerName)))
            .Select(s => new Offer(e, s)));
        var results = await lanes.RunAsync(offers, cancellationToken);
        var refused = results.Where(r => r.Result.Outcome != DeliveryOutcome.Done).ToList();
        await SettleAsync(db, batch, refused, cancellationToken);
        return (batch.Count,
            results.Where(r => r.Result.Outcome == DeliveryOutcome.Done).Select(r => r.Offer.Subscription.HandlerName).ToHashSet(),
            refused.Count > 0);
    }

    private static async Task<HashSet<(Guid, string)>> SeenAsync(
        XinyuDbContext db, List<OutboxEvent> batch, CancellationToken cancellationToken)
    {
        var ids = batch.ConvertAll(e => e.Id);
        var rows = await db.Set<InboxEvent>().Where(i => ids.Contains(i.EventId))
            .Select(i => new { i.EventId, i.HandlerName }).ToListAsync(cancellationToken);
        return [.. rows.Select(r => (r.EventId, r.HandlerName))];
    }

    private async Task SettleAsync(
        XinyuDbContext db, List<OutboxEvent> batch, List<(Offer Offer, DeliveryResult Result)> refused,
        CancellationToken cancellationToken)
    {
        var open = refused.Select(r => r.Offer.Outgoing.Sequence).ToHashSet();
        var done = batch.Select(e => e.Sequence).Where(s => !open.Contains(s)).ToList();
        if (open.Count == 0)
        {
            await db.Set<OutboxEvent>().Where(e => done.Contains(e.Sequence)).ExecuteDeleteAsync(cancellationToken);
            return;
        }

        var now = clock.Now;
        foreach (var (offer, result) in refused)
        {
            var delivery = new EventDelivery(offer.Outgoing.Sequence, offer.Subscription.HandlerName);
            result.NoteOn(delivery, now, options.Value);
            db.Add(delivery);
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Set<OutboxEvent>().Where(e => done.Contains(e.Sequence)).ExecuteDeleteAsync(cancellationToken);
        await db.Set<OutboxEvent>().Where(e => open.Contains(e.Sequence))
            .ExecuteUpdateAsync(e => e.SetProperty(x => x.IsOffered, true), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
