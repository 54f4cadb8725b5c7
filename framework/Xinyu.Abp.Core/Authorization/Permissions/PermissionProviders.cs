namespace Xinyu.Abp.Authorization.Permissions;

/// <summary>To whom a permission is granted.</summary>
public static class PermissionProviders
{
    /// <summary>The key is a role's name.</summary>
    public const string Role = "R";

    /// <summary>The key is a user's id.</summary>
    public const string User = "U";
}
