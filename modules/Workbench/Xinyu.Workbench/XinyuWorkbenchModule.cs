using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Abp.AspNetCore.Routing;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Data;
using Xinyu.Abp.Localization;
using Xinyu.Abp.Modularity;
using Xinyu.Abp.UI.Layout;
using Xinyu.Abp.UI.Navigation;
using Xinyu.Workbench.Acts;
using Xinyu.Workbench.Api;
using Xinyu.Workbench.Cases;
using Xinyu.Workbench.Permissions;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench;

/// <summary>The officials' pages: inbox, case, acts, documents to print; and the same by HTTP API.</summary>
[DependsOn(typeof(XinyuAbpModule))]
[DependsOnModuleName("Approval")]
public class XinyuWorkbenchModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        Configure<AbpLocalizationOptions>(o => o.Resources.Add<WorkbenchResource>("zh-Hans"));
        Configure<AbpNavigationOptions>(o => o.MenuContributors.Add(new WorkbenchMenuContributor()));
        Configure<XinyuLayoutOptions>(o =>
        {
            o.QuickSearchUrl = CaseUrls.Inbox;
            o.QuickSearchPermission = WorkbenchPermissions.Default;
        });
        Configure<RazorPagesOptions>(o => o.Conventions.AuthorizeAreaFolder("Workbench", "/", WorkbenchPermissions.Default));
        Configure<AbpEndpointRouterOptions>(o => o.EndpointConfigureActions.Add(c => WorkbenchEndpoints.Map(c.Endpoints)));
        services.AddPermissionDefinitionProvider<WorkbenchPermissionDefinitionProvider>();
        services.AddDataSeedContributor<WorkbenchPermissionSeeder>();
        services.AddScoped<CaseTexts>();
        services.AddScoped<CaseViews>();
        services.AddScoped<ActDispatch>();
        services.AddScoped<PrintDocument>();
    }
}
