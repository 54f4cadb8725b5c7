namespace Xinyu.Abp.EventBus.Distributed;

internal sealed class EventSubscriptions(IEnumerable<DistributedEventSubscription> all)
{
    private readonly ILookup<string, DistributedEventSubscription> _byEvent =
        all.DistinctBy(s => (s.EventName, s.HandlerName)).ToLookup(s => s.EventName);

    public IEnumerable<DistributedEventSubscription> To(string eventName) => _byEvent[eventName];

    public DistributedEventSubscription? Find(string eventName, string handlerName) =>
        _byEvent[eventName].FirstOrDefault(s => s.HandlerName == handlerName);
}
