namespace Xinyu.Abp.UI.Navigation;

#pragma warning disable CA1054, CA1056 // ABP's shape
public class ApplicationMenuItem
{
    public const int DefaultOrder = 1000;

    public ApplicationMenuItem(
        string name,
        string displayName,
        string? url = null,
        string? icon = null,
        int order = DefaultOrder,
        string? target = null,
        string? elementId = null,
        string? cssClass = null,
        string? groupName = null,
        string? requiredPermissionName = null)
    {
        Name = name;
        DisplayName = displayName;
        Url = url;
        Icon = icon;
        Order = order;
        Target = target;
        ElementId = elementId;
        CssClass = cssClass;
        GroupName = groupName;
        RequiredPermissionName = requiredPermissionName;
    }

    public string Name { get; }

    public string DisplayName { get; set; }

    public int Order { get; set; }

    public string? Url { get; set; }

    public string? Icon { get; set; }

    public bool IsLeaf => Items.Count == 0;

    public string? Target { get; set; }

    public ApplicationMenuItemList Items { get; } = [];

    /// <summary>Without this permission the entry is left out.</summary>
    public string? RequiredPermissionName { get; set; }

    public Dictionary<string, object> CustomData { get; } = [];

    public string? ElementId { get; set; }

    public string? CssClass { get; set; }

    public string? GroupName { get; set; }

    public ApplicationMenuItem AddItem(ApplicationMenuItem menuItem)
    {
        Items.Add(menuItem);
        return this;
    }

    public ApplicationMenuItem WithCustomData(string key, object value)
    {
        CustomData[key] = value;
        return this;
    }

    public override string ToString() => $"[{nameof(ApplicationMenuItem)} {Name}]";
}
#pragma warning restore CA1054, CA1056
