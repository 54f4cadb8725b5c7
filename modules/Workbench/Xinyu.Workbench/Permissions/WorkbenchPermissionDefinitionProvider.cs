using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Localization;

namespace Xinyu.Workbench.Permissions;

internal sealed class WorkbenchPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(WorkbenchPermissions.GroupName, Text(WorkbenchPermissions.GroupName));
        var see = group.AddPermission(WorkbenchPermissions.Default, Text("Workbench.Default"));
        foreach (var name in WorkbenchPermissions.All.Skip(1))
        {
            see.AddChild(name, Text(name));
        }
    }

    private static LocalizableString Text(string name) => LocalizableString.Create<WorkbenchResource>("Permission:" + name);
}
