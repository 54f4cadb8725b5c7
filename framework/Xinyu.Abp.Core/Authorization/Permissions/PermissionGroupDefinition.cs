using Xinyu.Abp.Localization;
using Xinyu.Abp.MultiTenancy;

namespace Xinyu.Abp.Authorization.Permissions;

public class PermissionGroupDefinition : ICanAddChildPermission
{
    private readonly List<PermissionDefinition> _permissions = [];

    protected internal PermissionGroupDefinition(string name, ILocalizableString? displayName = null)
    {
        Name = name;
        DisplayName = displayName ?? new FixedLocalizableString(name);
    }

    public string Name { get; }

    public ILocalizableString DisplayName { get; set; }

    public IReadOnlyList<PermissionDefinition> Permissions => _permissions;

    public virtual PermissionDefinition AddPermission(
        string name,
        ILocalizableString? displayName = null,
        MultiTenancySides multiTenancySide = MultiTenancySides.Both,
        bool isEnabled = true)
    {
        var permission = new PermissionDefinition(name, displayName, multiTenancySide, isEnabled);
        _permissions.Add(permission);
        return permission;
    }

    public virtual List<PermissionDefinition> GetPermissionsWithChildren() => [.. _permissions.SelectMany(WithChildren)];

    public PermissionDefinition? GetPermissionOrNull(string name) =>
        GetPermissionsWithChildren().Find(p => p.Name == name);

    public override string ToString() => $"[{nameof(PermissionGroupDefinition)} {Name}]";

    private static IEnumerable<PermissionDefinition> WithChildren(PermissionDefinition permission) =>
        permission.Children.SelectMany(WithChildren).Prepend(permission);
}
