namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>Deliveries that failed too often and now wait for a person.</summary>
public interface IParkedEvents
{
    Task<int> CountAsync(CancellationToken cancellationToken = default);

    /// <summary>The oldest first.</summary>
    Task<IReadOnlyList<ParkedEvent>> ListAsync(int skipCount, int maxResultCount, CancellationToken cancellationToken = default);

    Task<ParkedEvent?> FindAsync(Guid eventId, string handlerName, CancellationToken cancellationToken = default);

    /// <summary>Offers the event to the handler again. False when it is no longer parked.</summary>
    Task<bool> RetryAsync(Guid eventId, string handlerName, CancellationToken cancellationToken = default);

    /// <summary>Gives the delivery up for good; the audit keeps who did it. False when it is no longer parked.</summary>
    Task<bool> DiscardAsync(Guid eventId, string handlerName, CancellationToken cancellationToken = default);
}

public sealed record ParkedEvent(
    Guid EventId, string EventName, string HandlerName, DateTime CreationTime, DateTime ParkedTime, int Attempts, string LastError, string Data);
