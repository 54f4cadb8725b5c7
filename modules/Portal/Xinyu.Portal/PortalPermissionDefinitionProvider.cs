using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Data;
using Xinyu.Abp.Identity;
using Xinyu.Abp.Localization;
using Xinyu.Abp.PermissionManagement;

namespace Xinyu.Portal;

internal sealed class PortalPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context) => context
        .AddGroup(PortalPermissions.GroupName, LocalizableString.Create<PortalResource>("Permission:Portal"))
        .AddPermission(PortalPermissions.Apply, LocalizableString.Create<PortalResource>("Permission:Portal.Apply"));
}

/// <summary>Applicants may apply; nobody else, since officials' accounts stand for no applicant.</summary>
internal sealed class PortalPermissionSeeder(IPermissionDataSeeder seeder) : IDataSeedContributor
{
    public Task SeedAsync(DataSeedContext context) => seeder.SeedAsync("R", XinyuRoles.Applicant, [PortalPermissions.Apply]);
}
