using Xinyu.Abp.Auditing;

namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>A handler's note that it has seen an event, committed with what it did about it.</summary>
[DisableAuditing]
internal sealed class InboxEvent(Guid eventId, string handlerName, DateTime processedTime)
{
    public Guid EventId { get; private set; } = eventId;

    public string HandlerName { get; private set; } = handlerName;

    public DateTime ProcessedTime { get; private set; } = processedTime;
}
