using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Data;
using Xinyu.Abp.PermissionManagement;
using Xinyu.Approval.PlugIns.Loading;

namespace Xinyu.Approval.PlugIns.Pages;

/// <summary>
/// Gives a department's roles what its plug-in says they have from the beginning. A role is the same in every department;
/// that a page opens for the plug-in's own officials alone, the page desk sees to.
/// </summary>
internal sealed class PlugInPermissionSeeder(PlugInRegistry registry, IPermissionDataSeeder permissions) : IDataSeedContributor
{
    private IEnumerable<PlugIn> Declaring => registry.NewestOfAll().Where(p => p.Manifest!.Permissions.Count > 0);

    public async Task SeedAsync(DataSeedContext context)
    {
        var grants = Declaring
            .SelectMany(p => p.Manifest!.Permissions.SelectMany(d => d.Roles.Select(role => (Role: role, Name: PlugInPermissionNames.Of(p.Id, d.Code)))))
            .ToLookup(g => g.Role, g => g.Name, StringComparer.Ordinal);
        foreach (var role in grants)
            await permissions.SeedAsync(PermissionProviders.Role, role.Key, role);
    }
}
