using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>Each handler takes its events in order, one after the other; different handlers run side by side.</summary>
internal sealed class DeliveryLanes(EventDeliverer deliverer, SharedTransaction shared, DatabaseChoice database)
{
    private const int Width = 4; // they wait for the database's disk more than they compute

    public async Task<IReadOnlyList<(Offer Offer, DeliveryResult Result)>> RunAsync(
        IEnumerable<Offer> offers, CancellationToken cancellationToken)
    {
        var lanes = offers.GroupBy(o => o.Subscription.HandlerName).Select(g => g.ToList()).ToList();
        var results = new List<(Offer, DeliveryResult)>[lanes.Count];
        await Parallel.ForAsync(0, lanes.Count, Options(cancellationToken), async (i, token) =>
        {
            results[i] = [];
            foreach (var chunk in lanes[i].Chunk(SharedTransaction.MaxEvents))
                results[i].AddRange(await DeliverAsync(chunk, token));
        });
        return [.. results.SelectMany(r => r)];
    }

    private async Task<IEnumerable<(Offer, DeliveryResult)>> DeliverAsync(Offer[] offers, CancellationToken cancellationToken)
    {
        // a database with one writer would keep everybody else waiting for the whole chunk
        if (offers.Length > 1 && database.Provider.WritesInParallel && await shared.TryAsync(offers, cancellationToken))
            return offers.Select(o => (o, DeliveryResult.Done));
        var results = new List<(Offer, DeliveryResult)>();
        foreach (var offer in offers)
            results.Add((offer, await deliverer.DeliverAsync(offer, cancellationToken)));
        return results;
    }

    private ParallelOptions Options(CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = database.Provider.WritesInParallel ? Width : 1, CancellationToken = cancellationToken };
}

internal sealed record Offer(OutboxEvent Outgoing, DistributedEventSubscription Subscription);
