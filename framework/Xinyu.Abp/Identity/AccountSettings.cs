using Xinyu.Abp.Localization;
using Xinyu.Abp.Settings;

namespace Xinyu.Abp.Identity;

public static class AccountSettings
{
    /// <summary>When true, officials see nothing but their account's pages until they have an authenticator.</summary>
    public const string OfficialsNeedSecondFactor = "Abp.Account.OfficialsNeedSecondFactor";
}

internal sealed class AccountSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(new SettingDefinition(
        AccountSettings.OfficialsNeedSecondFactor, "false", LocalizableString.Create<AbpResource>("Setting:OfficialsNeedSecondFactor")));
}
