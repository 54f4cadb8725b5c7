using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>Gives one event to one handler and says what became of it.</summary>
internal sealed class EventDeliverer(IServiceScopeFactory scopes, EventHandling handling, ILogger<EventDeliverer> logger)
{
    public async Task<DeliveryResult> DeliverAsync(Offer offer, CancellationToken cancellationToken)
    {
        var (outgoing, subscription) = offer;
        try
        {
            await handling.AloneAsync(offer, cancellationToken);
            return DeliveryResult.Done;
        }
        catch (EventHeldException e)
        {
            return new DeliveryResult(DeliveryOutcome.Held, e.Message);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // whatever one handler throws must not stop the others
        catch (Exception e)
#pragma warning restore CA1031
        {
            if (e is DbUpdateException && await IsSeenAsync(outgoing, subscription, cancellationToken))
                return DeliveryResult.Done;
            logger.LogWarning(e, "{Handler} failed on {Event} {EventId}", subscription.HandlerName, outgoing.EventName, outgoing.Id);
            return new DeliveryResult(DeliveryOutcome.Failed, $"{e.GetType().Name}: {e.Message}");
        }
    }

    private async Task<bool> IsSeenAsync(
        OutboxEvent outgoing, DistributedEventSubscription subscription, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<InboxEvent>()
            .AnyAsync(i => i.EventId == outgoing.Id && i.HandlerName == subscription.HandlerName, cancellationToken);
    }
}
