using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Data;
using Xinyu.Abp.Identity;
using Xinyu.Abp.Localization;
using Xinyu.Abp.PermissionManagement;

namespace Xinyu.Supervision;

internal sealed class SupervisionPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(SupervisionPermissions.GroupName, Text(SupervisionPermissions.GroupName));
        foreach (var name in SupervisionPermissions.All) group.AddPermission(name, Text(name));
    }

    private static LocalizableString Text(string name) => LocalizableString.Create<SupervisionResource>($"Permission:{name}");
}

/// <summary>The supervision body alone watches; departments are watched.</summary>
internal sealed class SupervisionPermissionSeeder(IPermissionDataSeeder seeder) : IDataSeedContributor
{
    public Task SeedAsync(DataSeedContext context) => seeder.SeedAsync("R", XinyuRoles.Supervisor, SupervisionPermissions.All);
}
