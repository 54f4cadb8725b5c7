namespace Xinyu.Abp.DistributedLocking;

public interface IAbpDistributedLockHandle : IAsyncDisposable;
