using Xinyu.Abp.Auditing;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.BackgroundJobs;

/// <summary>A job that waits for its turn, stored by the transaction that wanted it.</summary>
[DisableAuditing]
internal sealed class StoredJob : IWakesAfterCommit
{
    public const int MaxErrorLength = 2000;
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private StoredJob()
    {
    }

    public StoredJob(Guid id, string jobName, string jobArgs, int priority, DateTime now, TimeSpan delay)
    {
        Id = id;
        JobName = jobName;
        JobArgs = jobArgs;
        Priority = priority;
        CreationTime = now;
        NextTryTime = now + delay;
    }

    public Guid Id { get; private set; }

    public string JobName { get; private set; } = "";

    public string JobArgs { get; private set; } = "";

    public int Priority { get; private set; }

    public DateTime CreationTime { get; private set; }

    public DateTime NextTryTime { get; private set; }

    public int TryCount { get; private set; }

    /// <summary>Given up after too many failures; kept for the administrator.</summary>
    public bool IsAbandoned { get; private set; }

    public string? LastError { get; private set; }

    public void Fail(string error, DateTime now, int maxTries)
    {
        LastError = error.Length <= MaxErrorLength ? error : error[..MaxErrorLength];
        var wait = FirstWait.TotalSeconds * Math.Pow(2, Math.Min(TryCount++, 20));
        NextTryTime = now + (wait < LongestWait.TotalSeconds ? TimeSpan.FromSeconds(wait) : LongestWait);
        IsAbandoned = TryCount >= maxTries;
    }
}
