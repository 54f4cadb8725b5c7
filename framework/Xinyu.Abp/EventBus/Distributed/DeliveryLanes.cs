using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>Each handler takes its events in order, one after the other; different handlers run side by side.</summary>
internal sealed class DeliveryLanes(EventDeliverer deliverer, DatabaseChoice database)
{
    private readonly int _width = database.Provider.WritesInParallel ? Math.Min(4, Environment.ProcessorCount) : 1;

    public async Task<IReadOnlyList<(Offer Offer, DeliveryResult Result)>> RunAsync(
        IEnumerable<Offer> offers, CancellationToken cancellationToken)
    {
        var lanes = offers.GroupBy(o => o.Subscription.HandlerName).Select(g => g.ToList()).ToList();
        var results = new List<(Offer, DeliveryResult)>[lanes.Count];
        await Parallel.ForAsync(0, lanes.Count, Options(cancellationToken), async (i, token) =>
        {
            results[i] = [];
            foreach (var offer in lanes[i])
                results[i].Add((offer, await deliverer.DeliverAsync(offer.Outgoing, offer.Subscription, token)));
        });
        return [.. results.SelectMany(r => r)];
    }

    private ParallelOptions Options(CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = _width, CancellationToken = cancellationToken };
}

internal sealed record Offer(OutboxEvent Outgoing, DistributedEventSubscription Subscription);
