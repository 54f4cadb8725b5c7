namespace Xinyu.Abp.PermissionManagement;

/// <summary>Grants and takes away. The change counts at once.</summary>
public interface IPermissionManager
{
    Task SetAsync(string permissionName, string providerName, string providerKey, bool isGranted);

    Task DeleteAsync(string providerName, string providerKey);
}
