using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.AuditLogging;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;

namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>Gives one event to one handler: what the handler changes and the inbox row are one transaction.</summary>
internal sealed class EventDeliverer(IServiceScopeFactory scopes, IClock clock, ILogger<EventDeliverer> logger)
{
    public async Task<DeliveryResult> DeliverAsync(
        OutboxEvent outgoing, DistributedEventSubscription subscription, CancellationToken cancellationToken)
    {
        using var time = outgoing.IsShifted ? AmbientTime.Use(outgoing.CreationTime) : null;
        try
        {
            await HandleAsync(outgoing, subscription, cancellationToken);
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

    private async Task HandleAsync(
        OutboxEvent outgoing, DistributedEventSubscription subscription, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var audit = services.GetRequiredService<AuditScope>();
        audit.Source = $"event:{outgoing.EventName}";
        audit.CorrelationId = outgoing.CorrelationId;
        var db = services.GetRequiredService<XinyuDbContext>();
        db.UnitOfWork.KeepsTransactionOpen = true;
        db.Add(new InboxEvent(outgoing.Id, subscription.HandlerName, clock.Now));
        await subscription.HandleAsync(services, EventJson.Read(outgoing.Data, subscription.EventType));
        await db.CommitKeptAsync(cancellationToken);
    }

    private async Task<bool> IsSeenAsync(
        OutboxEvent outgoing, DistributedEventSubscription subscription, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<InboxEvent>()
            .AnyAsync(i => i.EventId == outgoing.Id && i.HandlerName == subscription.HandlerName, cancellationToken);
    }
}
