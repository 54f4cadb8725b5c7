using Xinyu.Abp.Localization;
using Xinyu.Abp.MultiTenancy;

namespace Xinyu.Abp.Authorization.Permissions;

/// <summary>Something a role can be allowed to do. Its name is at the same time the name of the authorization policy.</summary>
public class PermissionDefinition : ICanAddChildPermission
{
    private readonly List<PermissionDefinition> _children = [];

    protected internal PermissionDefinition(
        string name,
        ILocalizableString? displayName = null,
        MultiTenancySides multiTenancySide = MultiTenancySides.Both,
        bool isEnabled = true)
    {
        Name = name;
        DisplayName = displayName ?? new FixedLocalizableString(name);
        MultiTenancySide = multiTenancySide;
        IsEnabled = isEnabled;
    }

    public string Name { get; }

    public PermissionDefinition? Parent { get; private set; }

    public MultiTenancySides MultiTenancySide { get; set; }

    public ILocalizableString DisplayName { get; set; }

    public IReadOnlyList<PermissionDefinition> Children => _children;

    /// <summary>A disabled permission is granted to nobody.</summary>
    public bool IsEnabled { get; set; }

    public virtual PermissionDefinition AddChild(
        string name,
        ILocalizableString? displayName = null,
        MultiTenancySides multiTenancySide = MultiTenancySides.Both,
        bool isEnabled = true)
    {
        var child = new PermissionDefinition(name, displayName, multiTenancySide, isEnabled) { Parent = this };
        _children.Add(child);
        return child;
    }

    PermissionDefinition ICanAddChildPermission.AddPermission(
        string name, ILocalizableString? displayName, MultiTenancySides multiTenancySide, bool isEnabled) =>
        AddChild(name, displayName, multiTenancySide, isEnabled);

    public override string ToString() => $"[{nameof(PermissionDefinition)} {Name}]";
}
