using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Localization;

namespace Xinyu.Approval;

internal sealed class ApprovalPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(ApprovalPermissions.GroupName, Text(ApprovalPermissions.GroupName));
        foreach (var name in new[]
        {
            ApprovalPermissions.Cases, ApprovalPermissions.AllCases, ApprovalPermissions.ExtendBundle, ApprovalPermissions.Catalogue, ApprovalPermissions.Rollout,
            ApprovalPermissions.Posts, ApprovalPermissions.Calendar, ApprovalPermissions.PlugIns,
        })
            group.AddPermission(name, Text(name));
    }

    private static LocalizableString Text(string name) => LocalizableString.Create<ApprovalResource>("Permission:" + name);
}
