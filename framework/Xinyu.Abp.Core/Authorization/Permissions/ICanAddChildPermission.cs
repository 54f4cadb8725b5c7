using Xinyu.Abp.Localization;
using Xinyu.Abp.MultiTenancy;

namespace Xinyu.Abp.Authorization.Permissions;

public interface ICanAddChildPermission
{
    PermissionDefinition AddPermission(
        string name,
        ILocalizableString? displayName = null,
        MultiTenancySides multiTenancySide = MultiTenancySides.Both,
        bool isEnabled = true);
}
