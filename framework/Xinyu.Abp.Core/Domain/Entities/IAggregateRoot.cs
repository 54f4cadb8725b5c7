namespace Xinyu.Abp.Domain.Entities;

#pragma warning disable CA1040 // ABP marks aggregate roots by interface
public interface IAggregateRoot : IEntity;

public interface IAggregateRoot<TKey> : IEntity<TKey>, IAggregateRoot;
#pragma warning restore CA1040
