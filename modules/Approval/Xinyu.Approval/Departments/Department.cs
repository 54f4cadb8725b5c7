using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.Json;
using Xinyu.Approval.Items;

namespace Xinyu.Approval.Departments;

/// <summary>One of the 47 departments with its posts. Its root organisation unit has the same code.</summary>
internal sealed class Department : Entity<Guid>
{
    private Department() { }

    public Department(Guid id, DepartmentDefinition definition)
        : base(id) => Update(definition);

    public string Code { get; private set; } = "";
    public int Order { get; private set; }
    public string Name { get; private set; } = "";
    public string ShortName { get; private set; } = "";
    public int Batch { get; private set; }
    public string DefinitionJson { get; private set; } = "";

    public DepartmentDefinition Definition() => StoredJson.Read<DepartmentDefinition>(DefinitionJson);

    /// <summary>True when anything changed, so that a second load of the same catalogue writes nothing.</summary>
    public bool Update(DepartmentDefinition definition)
    {
        var json = StoredJson.Write(definition);
        if (json == DefinitionJson) return false;
        (Code, Order, Name, ShortName, Batch) = (definition.Code, definition.Order, definition.Name, definition.ShortName, definition.Batch);
        DefinitionJson = json;
        return true;
    }
}
