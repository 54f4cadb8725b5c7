using Xinyu.Plugins.Storage;

namespace Xinyu.Plugins.Testing.Services;

/// <summary>The plug-in's key-value store, in memory.</summary>
public sealed class BenchStore : IPlugInStore
{
    private readonly SortedDictionary<string, string> _entries = new(StringComparer.Ordinal);

    public Task<string?> GetAsync(string key, CancellationToken cancellationToken) =>
        Task.FromResult(_entries.TryGetValue(key, out var value) ? value : null);

    public Task SetAsync(string key, string value, CancellationToken cancellationToken)
    {
        _entries[key] = value;
        return Task.CompletedTask;
    }

    public Task RemoveAsync(string key, CancellationToken cancellationToken)
    {
        _entries.Remove(key);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<string>> KeysAsync(string prefix, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([.. _entries.Keys.Where(k => k.StartsWith(prefix, StringComparison.Ordinal))]);
}
