namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>
/// Publishes facts to other modules and zones. With the defaults the event becomes a row of the outbox in the
/// current unit of work: it exists if and only if the change that it tells of was committed.
/// </summary>
public interface IDistributedEventBus
{
    Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true)
        where TEvent : class;

    Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true);
}
