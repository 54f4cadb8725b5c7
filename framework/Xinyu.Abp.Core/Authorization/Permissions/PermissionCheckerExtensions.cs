namespace Xinyu.Abp.Authorization.Permissions;

public static class PermissionCheckerExtensions
{
    /// <summary>For use cases in which the permission depends on what is done: throws when the current user lacks it.</summary>
    public static async Task CheckAsync(this IPermissionChecker permissions, string name)
    {
        ArgumentNullException.ThrowIfNull(permissions);
        if (!await permissions.IsGrantedAsync(name))
            throw new AbpAuthorizationException($"The permission {name} is not granted.", "Abp:PermissionMissing")
                .WithData("permission", name);
    }
}
