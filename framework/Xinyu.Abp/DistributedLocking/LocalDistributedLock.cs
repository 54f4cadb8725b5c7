using System.Collections.Concurrent;

namespace Xinyu.Abp.DistributedLocking;

/// <summary>Enough where one host owns the database.</summary>
internal sealed class LocalDistributedLock : IAbpDistributedLock
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _gates = new();

    public async Task<IAbpDistributedLockHandle?> TryAcquireAsync(
        string name, TimeSpan timeout = default, CancellationToken cancellationToken = default)
    {
        var gate = _gates.GetOrAdd(name, _ => new SemaphoreSlim(1, 1));
        return await gate.WaitAsync(timeout, cancellationToken) ? new Handle(gate) : null;
    }

    private sealed class Handle(SemaphoreSlim gate) : IAbpDistributedLockHandle
    {
        private int _released;

        public ValueTask DisposeAsync()
        {
            if (Interlocked.Exchange(ref _released, 1) == 0)
                gate.Release();
            return ValueTask.CompletedTask;
        }
    }
}
