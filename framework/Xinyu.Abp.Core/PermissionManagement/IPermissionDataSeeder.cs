namespace Xinyu.Abp.PermissionManagement;

/// <summary>
/// Grants what a role has from the beginning. A grant is seeded once: what an administrator takes away later
/// stays away at the next start.
/// </summary>
public interface IPermissionDataSeeder
{
    Task SeedAsync(string providerName, string providerKey, IEnumerable<string> grantedPermissions, Guid? tenantId = null);
}
