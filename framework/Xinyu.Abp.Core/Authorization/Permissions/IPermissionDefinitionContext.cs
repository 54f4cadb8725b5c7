using Xinyu.Abp.Localization;

namespace Xinyu.Abp.Authorization.Permissions;

public interface IPermissionDefinitionContext
{
    IServiceProvider ServiceProvider { get; }

    PermissionGroupDefinition GetGroup(string name);

    PermissionGroupDefinition? GetGroupOrNull(string name);

    PermissionGroupDefinition AddGroup(string name, ILocalizableString? displayName = null);

    void RemoveGroup(string name);

    PermissionDefinition? GetPermissionOrNull(string name);
}
