using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Approval.Items;

/// <summary>An approval item: which version is current, and whether new applications are taken.</summary>
internal sealed class Item : Entity<Guid>
{
    private Item() { }

    public Item(Guid id, ItemDefinition definition)
        : base(id)
    {
        Code = definition.Code;
        DepartmentCode = definition.DepartmentCode;
        Publish(definition, 1);
    }

    public string Code { get; private set; } = "";
    public string DepartmentCode { get; private set; } = "";
    public string Name { get; private set; } = "";
    public ItemKind Kind { get; private set; }
    public RolloutPhase Phase { get; private set; }
    public int CurrentVersion { get; private set; }
    public bool IsOpen { get; private set; }

    public void Publish(ItemDefinition definition, int version)
    {
        Name = definition.Name;
        Kind = definition.Kind;
        Phase = definition.Phase;
        CurrentVersion = version;
    }

    public void SetOpen(bool open) => IsOpen = open;
}
