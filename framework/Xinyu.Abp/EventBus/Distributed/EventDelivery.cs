using Xinyu.Abp.Auditing;

namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>An event that one handler could not take yet.</summary>
[DisableAuditing]
internal sealed class EventDelivery(long eventSequence, string handlerName)
{
    private const int MaxErrorLength = 2000;
    private static readonly TimeSpan FirstRetry = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan FirstHold = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestHold = TimeSpan.FromMinutes(1);

    public long EventSequence { get; private set; } = eventSequence;

    public string HandlerName { get; private set; } = handlerName;

    public int Attempts { get; private set; }

    public int Holds { get; private set; }

    public bool IsHeld { get; private set; }

    public DateTime NextAttemptTime { get; private set; }

    public DateTime? ParkedTime { get; private set; }

    public string LastError { get; private set; } = "";

    public void Hold(string reason, DateTime now)
    {
        IsHeld = true;
        LastError = Cut(reason);
        NextAttemptTime = now + Grow(FirstHold, 2, Holds++, LongestHold);
    }

    public void Fail(string error, DateTime now, AbpEventBusBoxesOptions options)
    {
        IsHeld = false;
        LastError = Cut(error);
        NextAttemptTime = now + Grow(FirstRetry, options.InboxProcessorRetryBackoffFactor, Attempts++, LongestRetry);
        if (Attempts >= options.InboxProcessorMaxRetryCount)
            ParkedTime = now;
    }

    /// <summary>Somebody has dealt with the cause: the delivery starts anew.</summary>
    public void Unpark(DateTime now)
    {
        ParkedTime = null;
        Attempts = 0;
        NextAttemptTime = now;
    }

    private static TimeSpan Grow(TimeSpan first, double factor, int times, TimeSpan longest)
    {
        var grown = first.TotalMilliseconds * Math.Pow(factor, Math.Min(times, 30));
        return grown < longest.TotalMilliseconds ? TimeSpan.FromMilliseconds(grown) : longest;
    }

    private static string Cut(string text) => text.Length <= MaxErrorLength ? text : text[..MaxErrorLength];
}
