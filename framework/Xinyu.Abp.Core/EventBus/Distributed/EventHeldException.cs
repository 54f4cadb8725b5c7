namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>
/// Thrown by a handler that cannot apply an event yet because an earlier one of its stream is still missing.
/// The event is kept and offered again soon; it does not count as a failure and is never parked for it.
/// </summary>
public sealed class EventHeldException : Exception
{
    public EventHeldException()
    {
    }

    public EventHeldException(string message) : base(message)
    {
    }

    public EventHeldException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
