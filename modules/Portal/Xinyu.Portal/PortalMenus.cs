using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Features;
using Xinyu.Abp.UI.Navigation;
using Xinyu.Abp.Users;
using Xinyu.Portal.Complaints;

namespace Xinyu.Portal;

/// <summary>The public navigation. Who is signed in follows his cases, everybody else asks by number and code.</summary>
internal sealed class PortalMenus : IMenuContributor
{
    private const string Footer = "PortalFooter";

    public async Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        var l = context.GetLocalizer<PortalResource>();
        if (context.Menu.Name == XinyuMenus.Portal)
        {
            context.Menu.AddItem(new ApplicationMenuItem("Portal.Home", l["Home"], "/", order: 0));
            context.Menu.AddItem(new ApplicationMenuItem("Portal.Items", l["Items"], "/items", order: 10));
            var signedIn = context.ServiceProvider.GetRequiredService<ICurrentUser>().IsAuthenticated && await context.IsGrantedAsync(PortalPermissions.Apply);
            context.Menu.AddItem(signedIn
                ? new ApplicationMenuItem("Portal.My", l["My"], "/my", order: 20)
                : new ApplicationMenuItem("Portal.Track", l["Track:Action"], "/track", order: 20));
            context.Menu.AddItem(new ApplicationMenuItem("Portal.Results", l["Results"], "/results", order: 30));
            if (await context.ServiceProvider.GetRequiredService<IFeatureChecker>().IsOpenAsync())
                context.Menu.AddItem(new ApplicationMenuItem("Portal.Complaints", l["Complaint:Menu"], "/complaints/new", order: 40));
        }
        else if (context.Menu.Name == Footer)
        {
            context.Menu.AddItem(new ApplicationMenuItem("Portal.TrackFooter", l["Track:Title"], "/track", order: 5));
            context.Menu.AddItem(new ApplicationMenuItem("Portal.Verify", l["Verify"], "/verify", order: 10));
            context.Menu.AddItem(new ApplicationMenuItem("Portal.Answer", l["Complaint:ReadAnswer"], "/complaints/answer", order: 20));
            context.Menu.AddItem(new ApplicationMenuItem("Portal.Api", l["OpenApi"], "/openapi/v1.json", order: 30));
        }
    }
}
