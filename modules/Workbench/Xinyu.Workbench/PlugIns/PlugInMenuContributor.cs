using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.UI.Navigation;
using Xinyu.Approval.PlugIns;
using Xinyu.Workbench.Permissions;

namespace Xinyu.Workbench.PlugIns;

/// <summary>本部门专用: the pages of the department's plug-in, for those who may open them.</summary>
internal sealed class PlugInMenuContributor : IMenuContributor
{
    public async Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name != XinyuMenus.Office || !await context.IsGrantedAsync(WorkbenchPermissions.Default))
        {
            return;
        }

        var pages = await context.ServiceProvider.GetRequiredService<IPlugInPages>().ListAsync();
        if (pages.Count == 0)
        {
            return;
        }

        var group = new ApplicationMenuItem("Workbench.PlugIns", context.GetLocalizer<WorkbenchResource>()["Menu:PlugIns"], order: 150);
        foreach (var page in pages)
        {
            group.AddItem(new(Name(page.PlugInId, page.Path), page.Title, PlugInUrls.Page(page.PlugInId, page.Path), "journal-text", group.Items.Count));
        }

        context.Menu.AddItem(group);
    }

    private static string Name(string plugInId, string path) => $"Workbench.PlugIns.{plugInId}{path}";
}
