using Xinyu.Abp.UI.Navigation;
using Xinyu.Workbench.Bundles;
using Xinyu.Workbench.Cases;
using Xinyu.Workbench.Fees;
using Xinyu.Workbench.Filings;
using Xinyu.Workbench.Licences;
using Xinyu.Workbench.Permissions;
using Xinyu.Workbench.Reminders;

namespace Xinyu.Workbench;

/// <summary>我的工作 in the officials' side navigation.</summary>
internal sealed class WorkbenchMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name != XinyuMenus.Office)
        {
            return Task.CompletedTask;
        }

        var texts = context.GetLocalizer<WorkbenchResource>();
        var group = new ApplicationMenuItem("Workbench", texts["Menu:Work"], order: 100, requiredPermissionName: WorkbenchPermissions.Default);
        group.AddItem(Entry("Workbench.Inbox", "Menu:Inbox", CaseUrls.Inbox, "inbox", 1));
        group.AddItem(Entry("Workbench.Open", "Menu:Open", CaseUrls.Inbox + "?tab=Open", "folder2-open", 2));
        group.AddItem(Entry("Workbench.Closed", "Menu:Closed", CaseUrls.Inbox + "?tab=Closed", "check2-square", 3));
        group.AddItem(Entry("Workbench.Bundles", "Menu:Bundles", BundleUrls.List, "diagram-3", 3));
        group.AddItem(Allowed("Workbench.Filings", "Menu:Filings", FilingUrls.List, "send", 4, WorkbenchPermissions.File));
        group.AddItem(Allowed("Workbench.Counter", "Menu:Counter", FilingUrls.Counter, "file-earmark-plus", 5, WorkbenchPermissions.Counter));
        group.AddItem(Allowed("Workbench.Fees", "Menu:Fees", FeeUrls.List, "receipt", 5, WorkbenchPermissions.Fees));
        group.AddItem(Entry("Workbench.Licences", "Menu:Licences", LicenceUrls.List, "patch-check", 6));
        group.AddItem(Entry("Workbench.Reminders", "Menu:Reminders", ReminderUrls.List, "bell", 7));
        context.Menu.AddItem(group);
        return Task.CompletedTask;

        ApplicationMenuItem Entry(string name, string key, string url, string icon, int order) => Allowed(name, key, url, icon, order, WorkbenchPermissions.Default);

        ApplicationMenuItem Allowed(string name, string key, string url, string icon, int order, string permission) =>
            new(name, texts[key], url, icon, order, requiredPermissionName: permission);
    }
}
