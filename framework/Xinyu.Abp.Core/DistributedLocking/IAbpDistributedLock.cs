namespace Xinyu.Abp.DistributedLocking;

/// <summary>Lets one holder in over all hosts that share a database.</summary>
public interface IAbpDistributedLock
{
    /// <summary>Null when the lock is still taken after <paramref name="timeout"/>.</summary>
    Task<IAbpDistributedLockHandle?> TryAcquireAsync(
        string name, TimeSpan timeout = default, CancellationToken cancellationToken = default);
}
