using System.Collections.Concurrent;

namespace Xinyu.Tests.Abp.Data;

/// <summary>What handlers of a test saw, and what they are told to do.</summary>
internal sealed class Journal
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyList<string> Lines => [.. _lines];

    /// <summary>Names of handlers that fail.</summary>
    public HashSet<string> Broken { get; } = [];

    public void Write(string line) => _lines.Enqueue(line);
}
