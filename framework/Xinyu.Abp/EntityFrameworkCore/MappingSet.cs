using Microsoft.EntityFrameworkCore;

namespace Xinyu.Abp.EntityFrameworkCore;

/// <summary>The identity of a composed model: contexts with the same mappings share it, others must not.</summary>
internal sealed class MappingSet(IReadOnlyList<Action<ModelBuilder, XinyuDbContext>> mappings) : IEquatable<MappingSet>
{
    private readonly int _hash = mappings.Aggregate(17, HashCode.Combine);

    public IReadOnlyList<Action<ModelBuilder, XinyuDbContext>> Mappings { get; } = mappings;

    public bool Equals(MappingSet? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _hash == other._hash && Mappings.SequenceEqual(other.Mappings));

    public override bool Equals(object? obj) => Equals(obj as MappingSet);

    public override int GetHashCode() => _hash;
}
