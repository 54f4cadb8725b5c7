using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.AuditLogging;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;

namespace Xinyu.Abp.EventBus.Distributed;

internal sealed class DistributedEventBus(
    XinyuDbContext db, AuditScope audit, IServiceScopeFactory scopes, IGuidGenerator guids, IClock clock) : IDistributedEventBus
{
    public Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true)
        where TEvent : class => PublishAsync(eventData.GetType(), eventData, onUnitOfWorkComplete, useOutbox);

    public async Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        var row = new OutboxEvent(
            guids.Create(), EventNameAttribute.GetNameOrDefault(eventType), EventJson.Write(eventData), clock.Now,
            AmbientTime.Current is not null, audit.CorrelationId ?? AuditedRequest.Correlation());
        if (onUnitOfWorkComplete && useOutbox)
        {
            db.Add(row);
            return;
        }

        // true whatever becomes of the current unit of work, and as durable
        await using var scope = scopes.CreateAsyncScope();
        var own = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
        own.Add(row);
        await own.SaveChangesAsync();
    }
}
