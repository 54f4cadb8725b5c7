namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>How outgoing events are delivered.</summary>
public class AbpEventBusBoxesOptions
{
    /// <summary>How often finished inbox rows are swept away.</summary>
    public TimeSpan CleanOldEventTimeIntervalSpan { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How many events are read at once.</summary>
    public int OutboxWaitingEventMaxCount { get; set; } = 50;

    /// <summary>The longest wait between two looks at the outbox; a commit of this host wakes it at once.</summary>
    public TimeSpan PeriodTimeSpan { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a host waits for another one that is delivering.</summary>
    public TimeSpan DistributedLockWaitDuration { get; set; } = TimeSpan.FromSeconds(15);

    public TimeSpan WaitTimeToDeleteProcessedInboxEvents { get; set; } = TimeSpan.FromDays(1);

    /// <summary>After so many failures a delivery is parked until somebody retries it.</summary>
    public int InboxProcessorMaxRetryCount { get; set; } = 10;

    /// <summary>Each failure multiplies the wait for the next try by this.</summary>
    public double InboxProcessorRetryBackoffFactor { get; set; } = 2;
}
