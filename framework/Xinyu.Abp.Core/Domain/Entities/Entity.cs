namespace Xinyu.Abp.Domain.Entities;

public abstract class Entity : IEntity
{
    public abstract object?[] GetKeys();

    public bool EntityEquals(IEntity other) =>
        ReferenceEquals(this, other)
        || (other is not null && other.GetType() == GetType() && GetKeys().SequenceEqual(other.GetKeys()));

    public override string ToString() => $"[{GetType().Name} {string.Join(", ", GetKeys())}]";
}

public abstract class Entity<TKey> : Entity, IEntity<TKey>
{
    protected Entity()
    {
    }

    protected Entity(TKey id) => Id = id;

    public virtual TKey Id { get; protected set; } = default!;

    public override object?[] GetKeys() => [Id];

    public override string ToString() => $"[{GetType().Name} {Id}]";
}
