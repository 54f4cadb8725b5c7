using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Data;
using Xinyu.Abp.Identity;
using Xinyu.Abp.Localization;
using Xinyu.Abp.PermissionManagement;

namespace Xinyu.SystemAdmin;

internal sealed class SystemAdminPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(SystemAdminPermissions.GroupName, Text(SystemAdminPermissions.GroupName));
        foreach (var name in SystemAdminPermissions.All) group.AddPermission(name, Text(name));
    }

    private static LocalizableString Text(string name) => LocalizableString.Create<SystemAdminResource>($"Permission:{name}");
}

internal sealed class SystemAdminPermissionSeeder(IPermissionDataSeeder seeder) : IDataSeedContributor
{
    public async Task SeedAsync(DataSeedContext context)
    {
        await seeder.SeedAsync(PermissionProviders.Role, XinyuRoles.SystemAdmin, SystemAdminPermissions.All);
        await seeder.SeedAsync(PermissionProviders.Role, XinyuRoles.DepartmentAdmin, SystemAdminPermissions.OfOneDepartment);
    }
}
