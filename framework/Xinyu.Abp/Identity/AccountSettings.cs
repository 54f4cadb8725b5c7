using Microsoft.Extensions.Hosting;
using Xinyu.Abp.Localization;
using Xinyu.Abp.Settings;

namespace Xinyu.Abp.Identity;

public static class AccountSettings
{
    /// <summary>When true, officials see nothing but their account's pages until they have a second factor, and get no token.</summary>
    public const string OfficialsNeedSecondFactor = "Abp.Account.OfficialsNeedSecondFactor";

    /// <summary>The same for supervisors and system administrators alone; true in Production unless somebody says otherwise.</summary>
    public const string OverseersNeedSecondFactor = "Abp.Account.OverseersNeedSecondFactor";
}

internal sealed class AccountSettingDefinitionProvider(IHostEnvironment environment) : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(
        new SettingDefinition(
            AccountSettings.OfficialsNeedSecondFactor, "false", LocalizableString.Create<AbpResource>("Setting:OfficialsNeedSecondFactor")),
        new SettingDefinition(
            AccountSettings.OverseersNeedSecondFactor, environment.IsProduction() ? "true" : "false",
            LocalizableString.Create<AbpResource>("Setting:OverseersNeedSecondFactor")));
}
