using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Localization;
using Xinyu.Abp.UI.Navigation;
using Xinyu.Abp.Users;

namespace Xinyu.Abp.Identity;

/// <summary>An official's own account, at the end of the side navigation.</summary>
internal sealed class AccountMenuContributor : IMenuContributor
{
    public const string GroupName = "Account";

    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name != XinyuMenus.Office || !context.ServiceProvider.GetRequiredService<ICurrentUser>().IsAuthenticated)
            return Task.CompletedTask;
        var texts = context.GetLocalizer<AbpResource>();
        context.Menu.AddItem(new ApplicationMenuItem(GroupName, texts["Account:Own"], order: 100_000)
            .AddItem(new ApplicationMenuItem("Account.Password", texts["Account:ChangePassword"], "/account/password", "key", 1))
            .AddItem(new ApplicationMenuItem("Account.SecondFactor", texts["Account:SecondFactor"], "/account/second-factor", "phone", 2)));
        return Task.CompletedTask;
    }
}
