using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.UI.Layout;
using Xinyu.Abp.UI.Navigation;
using Xinyu.Approval.PlugIns;

namespace Xinyu.SystemAdmin;

/// <summary>开通, 组织 and 运行 in the officials' side navigation.</summary>
internal sealed class SystemAdminMenu : IMenuContributor
{
    private const string Opening = "Opening";
    private const string Organisation = "Organisation";
    private const string Running = "Running";

    private static readonly (string Group, int Order)[] Groups = [(Opening, 300), (Organisation, 310), (Running, 320)];

    /// <summary>Each text is Menu:&lt;Name&gt;; the order is the entry's place in its group.</summary>
    private static readonly MenuEntry[] Entries =
    [
        new(Opening, 1, "Phases", "/admin/phases", "flag", SystemAdminPermissions.Phases),
        new(Organisation, 1, "Departments", "/admin/departments", "building", SystemAdminPermissions.Organisation),
        new(Organisation, 2, "Users", "/admin/users", "people", SystemAdminPermissions.Users),
        new(Running, 1, "PlugIns", "/admin/plug-ins", "plug", SystemAdminPermissions.PlugIns, CountPlugInsAsync),
        new(Running, 5, "Parameters", "/admin/parameters", "sliders", SystemAdminPermissions.PlugInParameters),
        new(Opening, 2, "Items", "/admin/items", "card-list", SystemAdminPermissions.Items),
        new(Opening, 3, "Flows", "/admin/flows", "diagram-2", SystemAdminPermissions.Flows),
        new(Opening, 4, "Templates", "/admin/templates", "file-earmark-text", SystemAdminPermissions.Templates),
        new(Running, 3, "Calendar", "/admin/calendar", "calendar3", SystemAdminPermissions.Calendar),
        new(Running, 7, "Audit", "/admin/audit", "journal-text", SystemAdminPermissions.Audit),
        new(Running, 8, "Events", "/admin/events", "envelope-exclamation", SystemAdminPermissions.Events, s => s.GetRequiredService<IParkedEvents>().CountAsync()),
    ];

    public async Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name != XinyuMenus.Office || !await context.IsGrantedAsync(SystemAdminPermissions.Default)) return;
        var l = context.GetLocalizer<SystemAdminResource>();
        foreach (var (name, order) in Groups)
        {
            var group = new ApplicationMenuItem($"SystemAdmin.{name}", l[$"Menu:{name}"], order: order);
            foreach (var entry in Entries.Where(e => e.Group == name))
            {
                if (!await context.IsGrantedAsync(entry.Permission)) continue;
                var item = new ApplicationMenuItem($"SystemAdmin.{entry.Name}", l[$"Menu:{entry.Name}"], entry.Url, entry.Icon, entry.Order);
                group.AddItem(entry.Count is null ? item : item.WithCount(await entry.Count(context.ServiceProvider)));
            }
            context.Menu.AddItem(group);
        }
    }

    private static Task<int> CountPlugInsAsync(IServiceProvider services) =>
        Task.FromResult(services.GetRequiredService<IPlugInCatalogue>().List().Select(p => p.Id).Distinct().Count());

    private sealed record MenuEntry(
        string Group, int Order, string Name, string Url, string Icon, string Permission, Func<IServiceProvider, Task<int>>? Count = null);
}
