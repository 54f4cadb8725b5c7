using System.Collections.Concurrent;

namespace Xinyu.Benchmarks.Raw;

/// <summary>
/// Makes of a recorded row the next one like it: keys and whatever must be unique are new with each repetition, and the same
/// old value becomes the same new one wherever it is referred to.
/// </summary>
internal sealed class FreshValues(IReadOnlySet<Guid> keys, IReadOnlySet<(string Table, string Column)> unique)
{
    private static readonly ConcurrentDictionary<(string, string), StrongBox> Counters = new();
    private static long _texts;
    private readonly Dictionary<Guid, Guid> _guids = [];
    private readonly Dictionary<(string, string, object), object> _values = [];

    public object? Of(string table, string column, object? old)
    {
        if (old is Guid guid)
        {
            if (!keys.Contains(guid)) return guid;
            return _guids.TryGetValue(guid, out var known) ? known : _guids[guid] = Guid.CreateVersion7();
        }

        if (old is null || !unique.Contains((table, column))) return old;
        return _values.TryGetValue((table, column, old), out var made) ? made : _values[(table, column, old)] = Next(table, column, old);
    }

    /// <summary>The value that was made before, and nothing new.</summary>
    public object? Known(string table, string column, object? old) => old switch
    {
        Guid guid => _guids.TryGetValue(guid, out var made) ? made : null,
        null => null,
        _ => _values.GetValueOrDefault((table, column, old)),
    };

    private static object Next(string table, string column, object old)
    {
        switch (old)
        {
            case string text:
                var tail = Interlocked.Increment(ref _texts).ToString("x8");
                return (text.Length > 24 ? text[..24] : text) + tail;
            case int:
                return (int)Interlocked.Increment(ref Counters.GetOrAdd((table, column), _ => new StrongBox()).Value);
            case long:
                return Interlocked.Increment(ref Counters.GetOrAdd((table, column), _ => new StrongBox()).Value);
            default:
                return old;
        }
    }

    private sealed class StrongBox
    {
        public long Value = 1_000_000_000;
    }
}
