using Microsoft.Extensions.DependencyInjection;

namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>One handler's interest in one event; the dispatcher collects them from the service container.</summary>
public sealed class DistributedEventSubscription
{
    private readonly Func<IServiceProvider, object, Task> _handle;

    private DistributedEventSubscription(Type eventType, Type handlerType, Func<IServiceProvider, object, Task> handle)
    {
        EventName = EventNameAttribute.GetNameOrDefault(eventType);
        EventType = eventType;
        HandlerName = handlerType.FullName!;
        _handle = handle;
    }

    public string EventName { get; }

    public Type EventType { get; }

    /// <summary>The handler's identity in the inbox.</summary>
    public string HandlerName { get; }

    public Task HandleAsync(IServiceProvider scope, object eventData) => _handle(scope, eventData);

    internal static DistributedEventSubscription Of<TEvent, THandler>()
        where TEvent : class
        where THandler : class, IDistributedEventHandler<TEvent> =>
        new(typeof(TEvent), typeof(THandler), static (scope, eventData) =>
            scope.GetRequiredService<THandler>().HandleEventAsync((TEvent)eventData));
}
