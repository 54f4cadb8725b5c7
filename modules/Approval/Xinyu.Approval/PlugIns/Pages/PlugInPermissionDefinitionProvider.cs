using Microsoft.Extensions.Localization;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Localization;
using Xinyu.Approval.PlugIns.Loading;

namespace Xinyu.Approval.PlugIns.Pages;

/// <summary>
/// The permissions of plug-ins' pages, as the newest active versions declare them when the host starts. One that a later version
/// adds exists from the next start on; until then its page is closed.
/// </summary>
internal sealed class PlugInPermissionDefinitionProvider(PlugInRegistry registry) : PermissionDefinitionProvider, ILatePermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var declared = registry.NewestOfAll().Where(p => p.Manifest!.Permissions.Count > 0).ToList();
        if (declared.Count == 0)
            return;
        var group = context.AddGroup(PlugInPermissionNames.Group, LocalizableString.Create<ApprovalResource>("Permission:Approval.PlugIns"));
        foreach (var plugIn in declared)
        foreach (var permission in plugIn.Manifest!.Permissions)
            group.AddPermission(PlugInPermissionNames.Of(plugIn.Id, permission.Code), new Name(permission.NameZh, permission.NameEn));
    }

    private sealed class Name(string zh, string en) : ILocalizableString
    {
        public LocalizedString Localize(IStringLocalizerFactory stringLocalizerFactory) =>
            new(zh, PlugInTexts.CultureOf(System.Globalization.CultureInfo.CurrentUICulture) == PlugInTexts.English ? en : zh);
    }
}
