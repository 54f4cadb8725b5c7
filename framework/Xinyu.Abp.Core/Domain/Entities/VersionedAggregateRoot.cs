using Xinyu.Abp.Auditing;

namespace Xinyu.Abp.Domain.Entities;

/// <summary>An aggregate whose version grows with each save; a page that sends back an older one is told who was faster.</summary>
public abstract class VersionedAggregateRoot<TKey> : AggregateRoot<TKey>, IHasEntityVersion
{
    protected VersionedAggregateRoot()
    {
    }

    protected VersionedAggregateRoot(TKey id) : base(id)
    {
    }

    public virtual int EntityVersion { get; protected set; }
}
