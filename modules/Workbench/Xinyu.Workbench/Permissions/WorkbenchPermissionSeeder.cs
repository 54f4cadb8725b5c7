using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Data;
using Xinyu.Abp.Identity;
using Xinyu.Abp.PermissionManagement;
using Xinyu.Approval;

namespace Xinyu.Workbench.Permissions;

/// <summary>What the static roles may try from the beginning.</summary>
internal sealed class WorkbenchPermissionSeeder(IPermissionDataSeeder permissions) : IDataSeedContributor
{
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Grants = new Dictionary<string, IReadOnlyList<string>>
    {
        [XinyuRoles.Window] = [WorkbenchPermissions.Default, WorkbenchPermissions.Accept, WorkbenchPermissions.Tiers, WorkbenchPermissions.Fees, WorkbenchPermissions.File, WorkbenchPermissions.Counter],
        [XinyuRoles.Handler] = [WorkbenchPermissions.Default, WorkbenchPermissions.Handle, WorkbenchPermissions.Tiers, WorkbenchPermissions.File],
        [XinyuRoles.Reviewer] = [WorkbenchPermissions.Default, WorkbenchPermissions.Review, WorkbenchPermissions.File],
        [XinyuRoles.Leader] = [WorkbenchPermissions.Default, WorkbenchPermissions.Decide, WorkbenchPermissions.Licences, WorkbenchPermissions.File],
        [XinyuRoles.GovernmentLeader] = [WorkbenchPermissions.Default, ApprovalPermissions.ExtendBundle],
        [XinyuRoles.DepartmentAdmin] = [WorkbenchPermissions.Default],
    };

    public async Task SeedAsync(DataSeedContext context)
    {
        foreach (var (role, granted) in Grants)
        {
            await permissions.SeedAsync(PermissionProviders.Role, role, granted);
        }
    }
}
