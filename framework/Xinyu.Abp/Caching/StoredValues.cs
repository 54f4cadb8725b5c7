using System.Diagnostics;

namespace Xinyu.Abp.Caching;

/// <summary>
/// A small table kept in memory: grants, features, settings. A change on this host counts at once, one on another host
/// after a few seconds.
/// </summary>
internal abstract class StoredValues<T> : IDisposable
    where T : class
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim _loading = new(1);
    private Loaded? _loaded;
    private int _version;

    public void Invalidate() => Interlocked.Increment(ref _version);

    public ValueTask<T> GetAsync()
    {
        var loaded = _loaded;
        return loaded is not null && IsFresh(loaded) ? new ValueTask<T>(loaded.Value) : new ValueTask<T>(LoadAsync());
    }

    public void Dispose() => _loading.Dispose();

    protected abstract Task<T> ReadAsync();

    private async Task<T> LoadAsync()
    {
        await _loading.WaitAsync();
        try
        {
            if (_loaded is { } already && IsFresh(already))
                return already.Value;
            var version = Volatile.Read(ref _version);
            var value = await ReadAsync();
            _loaded = new Loaded(value, version, Stopwatch.GetTimestamp());
            return value;
        }
        finally
        {
            _loading.Release();
        }
    }

    private bool IsFresh(Loaded loaded) =>
        loaded.Version == Volatile.Read(ref _version) && Stopwatch.GetElapsedTime(loaded.At) < MaxAge;

    private sealed record Loaded(T Value, int Version, long At);
}
