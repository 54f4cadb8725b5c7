using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;

namespace Xinyu.Abp.EventBus.Distributed;

internal sealed class ParkedEvents(XinyuDbContext db, IClock clock, CommitSignals signals) : IParkedEvents
{
    public Task<int> CountAsync(CancellationToken cancellationToken = default) =>
        Parked().CountAsync(cancellationToken);

    public async Task<IReadOnlyList<ParkedEvent>> ListAsync(
        int skipCount, int maxResultCount, CancellationToken cancellationToken = default) =>
        await Described(Parked()).Skip(skipCount).Take(maxResultCount).ToListAsync(cancellationToken);

    public async Task<ParkedEvent?> FindAsync(Guid eventId, string handlerName, CancellationToken cancellationToken = default)
    {
        var sequence = await db.Set<OutboxEvent>().Where(e => e.Id == eventId).Select(e => (long?)e.Sequence).FirstOrDefaultAsync(cancellationToken);
        return await Described(Parked().Where(d => d.EventSequence == sequence && d.HandlerName == handlerName)).FirstOrDefaultAsync(cancellationToken);
    }

    public async Task<bool> RetryAsync(Guid eventId, string handlerName, CancellationToken cancellationToken = default)
    {
        if (await DeliveryAsync(eventId, handlerName, cancellationToken) is not { } delivery)
            return false;
        delivery.Unpark(clock.Now);
        await db.SaveChangesAsync(cancellationToken);
        signals.Raise();
        return true;
    }

    public async Task<bool> DiscardAsync(Guid eventId, string handlerName, CancellationToken cancellationToken = default)
    {
        if (await DeliveryAsync(eventId, handlerName, cancellationToken) is not { } delivery)
            return false;
        var outgoing = await db.Set<OutboxEvent>().FirstAsync(e => e.Sequence == delivery.EventSequence, cancellationToken);
        var others = await db.Set<EventDelivery>().AnyAsync(
            d => d.EventSequence == delivery.EventSequence && d.HandlerName != handlerName, cancellationToken);
        db.Remove(delivery);
        if (!others)
            db.Remove(outgoing);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private IQueryable<EventDelivery> Parked() => db.Set<EventDelivery>().Where(d => d.ParkedTime != null);

    private IQueryable<ParkedEvent> Described(IQueryable<EventDelivery> parked) =>
        from delivery in parked.AsNoTracking()
        join outgoing in db.Set<OutboxEvent>() on delivery.EventSequence equals outgoing.Sequence
        orderby delivery.EventSequence, delivery.HandlerName
        select new ParkedEvent(outgoing.Id, outgoing.EventName, delivery.HandlerName, outgoing.CreationTime,
            delivery.ParkedTime!.Value, delivery.Attempts, delivery.LastError, outgoing.Data);

    private Task<EventDelivery?> DeliveryAsync(Guid eventId, string handlerName, CancellationToken cancellationToken) => (
        from delivery in Parked()
        join outgoing in db.Set<OutboxEvent>() on delivery.EventSequence equals outgoing.Sequence
        where outgoing.Id == eventId && delivery.HandlerName == handlerName
        select delivery).FirstOrDefaultAsync(cancellationToken);
}
