namespace Xinyu.Benchmarks.Raw;

/// <summary>One row that the product wrote, as a trigger saw it.</summary>
/// <param name="Values">After an insert or update; the key alone is used of a deleted row.</param>
/// <param name="Changed">Which columns an update changed.</param>
internal sealed record Write(long Transaction, string Table, WriteKind Kind, IReadOnlyDictionary<string, object?> Values, IReadOnlySet<string> Changed);

internal enum WriteKind
{
    Insert,
    Update,
    Delete,
}
