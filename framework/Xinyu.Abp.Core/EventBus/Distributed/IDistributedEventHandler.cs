namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>
/// Receives each event once: its database changes are committed together with the note that it has seen the event.
/// It runs in its own scope, so it changes entities and leaves saving to the bus, or saves once itself.
/// </summary>
public interface IDistributedEventHandler<in TEvent> : IEventHandler
{
    Task HandleEventAsync(TEvent eventData);
}
