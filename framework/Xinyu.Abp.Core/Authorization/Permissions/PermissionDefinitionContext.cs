using Xinyu.Abp.Localization;

namespace Xinyu.Abp.Authorization.Permissions;

internal sealed class PermissionDefinitionContext(IServiceProvider serviceProvider) : IPermissionDefinitionContext
{
    private readonly Dictionary<string, PermissionGroupDefinition> _groups = [];

    public IServiceProvider ServiceProvider => serviceProvider;

    public IReadOnlyList<PermissionGroupDefinition> Groups => [.. _groups.Values];

    public PermissionGroupDefinition GetGroup(string name) => GetGroupOrNull(name)
        ?? throw new AbpException($"没有权限组“{name}”。 There is no permission group \"{name}\".");

    public PermissionGroupDefinition? GetGroupOrNull(string name) => _groups.GetValueOrDefault(name);

    public PermissionGroupDefinition AddGroup(string name, ILocalizableString? displayName = null)
    {
        var group = new PermissionGroupDefinition(name, displayName);
        return _groups.TryAdd(name, group) ? group : throw new AbpException(
            $"权限组“{name}”定义了两次。 The permission group \"{name}\" is defined twice.");
    }

    public void RemoveGroup(string name) => _groups.Remove(name);

    public PermissionDefinition? GetPermissionOrNull(string name) =>
        _groups.Values.Select(g => g.GetPermissionOrNull(name)).FirstOrDefault(p => p is not null);
}
