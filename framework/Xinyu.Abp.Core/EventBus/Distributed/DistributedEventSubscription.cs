namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>One handler's interest in one event; the dispatcher collects them from the service container.</summary>
public sealed record DistributedEventSubscription(string EventName, Type EventType, Type HandlerType)
{
    /// <summary>The handler's identity in the inbox.</summary>
    public string HandlerName { get; } = HandlerType.FullName!;
}
