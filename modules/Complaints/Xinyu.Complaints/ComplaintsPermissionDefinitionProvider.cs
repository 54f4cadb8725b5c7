using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Data;
using Xinyu.Abp.Identity;
using Xinyu.Abp.Localization;
using Xinyu.Abp.PermissionManagement;

namespace Xinyu.Complaints;

internal sealed class ComplaintsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(ComplaintsPermissions.GroupName, Text(ComplaintsPermissions.GroupName));
        foreach (var name in ComplaintsPermissions.All) group.AddPermission(name, Text(name));
    }

    private static LocalizableString Text(string name) => LocalizableString.Create<ComplaintsResource>($"Permission:{name}");
}

/// <summary>The complaint office handles, supervisors read, departments answer. Nobody but the office unseals an identity.</summary>
internal sealed class ComplaintsPermissionSeeder(IPermissionDataSeeder seeder) : IDataSeedContributor
{
    private static readonly string[] Answering = [XinyuRoles.Handler, XinyuRoles.Reviewer, XinyuRoles.Leader, XinyuRoles.DepartmentAdmin];

    public async Task SeedAsync(DataSeedContext context)
    {
        await seeder.SeedAsync(
            "R", XinyuRoles.ComplaintOfficer,
            [ComplaintsPermissions.Default, ComplaintsPermissions.Read, ComplaintsPermissions.Handle, ComplaintsPermissions.Identity]);
        await seeder.SeedAsync("R", XinyuRoles.Supervisor, [ComplaintsPermissions.Default, ComplaintsPermissions.Read]);
        foreach (var role in Answering) await seeder.SeedAsync("R", role, [ComplaintsPermissions.Default, ComplaintsPermissions.Answer]);
    }
}
