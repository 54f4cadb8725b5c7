using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.Json;
using Xinyu.Approval.Items;

namespace Xinyu.Portal.Guide;

/// <summary>The portal's own copy of a department, kept current by events.</summary>
internal sealed class PortalDepartment : Entity<Guid>
{
    private PortalDepartment()
    {
    }

    public PortalDepartment(Guid id, DepartmentDefinition definition, DateTime publishedAt) : base(id) => Publish(definition, publishedAt);

    public string Code { get; private set; } = "";

    public int Order { get; private set; }

    public string DefinitionJson { get; private set; } = "";

    public DateTime PublishedAt { get; private set; }

    public DepartmentDefinition Definition => StoredJson.Read<DepartmentDefinition>(DefinitionJson);

    /// <summary>False when nothing is new, so that a repeated event writes nothing.</summary>
    public bool Publish(DepartmentDefinition definition, DateTime publishedAt)
    {
        var json = StoredJson.Write(definition);
        if (json == DefinitionJson || publishedAt < PublishedAt) return false;
        (Code, Order, DefinitionJson, PublishedAt) = (definition.Code, definition.Order, json, publishedAt);
        return true;
    }
}
