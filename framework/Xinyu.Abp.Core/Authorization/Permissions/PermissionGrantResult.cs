namespace Xinyu.Abp.Authorization.Permissions;

public enum PermissionGrantResult
{
    Undefined,
    Granted,
    Prohibited
}
