using Xinyu.Abp.Auditing;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>An event on its way, stored by the transaction that made it a fact.</summary>
[DisableAuditing]
internal sealed class OutboxEvent : IWakesAfterCommit
{
    private OutboxEvent()
    {
    }

    public OutboxEvent(Guid id, string eventName, string data, DateTime creationTime, bool isShifted, string? correlationId)
    {
        Id = id;
        EventName = eventName;
        Data = data;
        CreationTime = creationTime;
        IsShifted = isShifted;
        CorrelationId = correlationId;
    }

    /// <summary>Given by the database; events of one stream are ordered by it because their changes were serialized.</summary>
    public long Sequence { get; private set; }

    public Guid Id { get; private set; }

    public string EventName { get; private set; } = "";

    public string Data { get; private set; } = "";

    public DateTime CreationTime { get; private set; }

    /// <summary>Published under a shifted clock: handlers then live at the same time.</summary>
    public bool IsShifted { get; private set; }

    public string? CorrelationId { get; private set; }

    /// <summary>Offered to every handler once; what some could not take is now a matter of their deliveries.</summary>
    public bool IsOffered { get; private set; }
}
