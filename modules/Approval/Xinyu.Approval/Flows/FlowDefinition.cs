using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Approval.Flows;

/// <summary>A published version of a flow template. Running cases stay on theirs.</summary>
internal sealed class FlowDefinition : Entity<Guid>
{
    private FlowDefinition() { }

    public FlowDefinition(Guid id, string key, int version, string name, string xml, string sha256, DateTime publishedAt)
        : base(id) => (Key, Version, Name, Xml, Sha256, PublishedAt) = (key, version, name, xml, sha256, publishedAt);

    public string Key { get; private set; } = "";
    public int Version { get; private set; }
    public string Name { get; private set; } = "";
    public string Xml { get; private set; } = "";
    public string Sha256 { get; private set; } = "";
    public DateTime PublishedAt { get; private set; }
}
