using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.UI.Layout;
using Xinyu.Abp.UI.Navigation;
using Xinyu.Complaints.Access;
using Xinyu.Complaints.Handling;

namespace Xinyu.Complaints;

/// <summary>投诉咨询 in the officials' navigation, with how many wait for the reader.</summary>
internal sealed class ComplaintsMenu : IMenuContributor
{
    public async Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name != XinyuMenus.Office || !await context.IsGrantedAsync(ComplaintsPermissions.Default)) return;
        var l = context.GetLocalizer<ComplaintsResource>();
        var visible = await context.ServiceProvider.GetRequiredService<ComplaintAccess>().VisibleAsync();
        var waiting = await context.IsGrantedAsync(ComplaintsPermissions.Handle)
            ? visible.Where(c => c.IsOpen && c.State != ComplaintState.Assigned)
            : visible.Where(c => c.State == ComplaintState.Assigned);
        var group = new ApplicationMenuItem("Complaints", l["Menu:Complaints"], order: 250);
        group.AddItem(new ApplicationMenuItem("Complaints.List", l["List"], "/complaints-office", "chat-left-text").WithCount(await waiting.CountAsync()));
        group.AddItem(new ApplicationMenuItem(
            "Complaints.Statistics", l["Statistics"], "/complaints-office/statistics", "bar-chart", requiredPermissionName: ComplaintsPermissions.Read));
        context.Menu.AddItem(group);
    }
}
