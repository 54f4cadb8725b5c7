using Xinyu.Abp.Domain.Entities;

namespace Xinyu.SystemAdmin.Events;

/// <summary>What a person did with an event that a handler could not take, and why. Written once; the audit has it too.</summary>
internal sealed class ParkedEventAct : Entity<Guid>
{
    private ParkedEventAct() { }

    public ParkedEventAct(Guid id, Guid eventId, string eventName, string handlerName, ParkedEventDecision decision, string? reason, string? by, DateTime at)
        : base(id) => (EventId, EventName, HandlerName, Decision, Reason, By, At) = (eventId, eventName, handlerName, decision, reason, by, at);

    public Guid EventId { get; private set; }
    public string EventName { get; private set; } = "";
    public string HandlerName { get; private set; } = "";
    public ParkedEventDecision Decision { get; private set; }
    public string? Reason { get; private set; }
    public string? By { get; private set; }
    public DateTime At { get; private set; }
}

internal enum ParkedEventDecision
{
    /// <summary>The cause was dealt with: the handler gets it again.</summary>
    Retry,

    /// <summary>It will never be delivered to this handler.</summary>
    GiveUp,
}
