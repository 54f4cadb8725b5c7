using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Abp.AspNetCore.ExceptionHandling;
using Xinyu.Abp.AspNetCore.Routing;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Data;
using Xinyu.Abp.Localization;
using Xinyu.Abp.Localization.ExceptionHandling;
using Xinyu.Abp.Modularity;
using Xinyu.Abp.UI.Navigation;
using Xinyu.SystemAdmin.Api;

namespace Xinyu.SystemAdmin;

/// <summary>Organisation, roles, flows, items, calendar, phases, plug-ins, parameters, audit.</summary>
[DependsOn(typeof(XinyuAbpModule))]
[DependsOnModuleName("Approval")]
public class XinyuSystemAdminModule : AbpModule
{
    private const string Area = "SystemAdmin";

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddSystemAdmin();
        context.Services.AddOperations();
        context.Services.AddPermissionDefinitionProvider<SystemAdminPermissionDefinitionProvider>();
        context.Services.AddDataSeedContributor<SystemAdminPermissionSeeder>();
        Configure<AbpLocalizationOptions>(o => o.Resources.Add<SystemAdminResource>("zh-Hans")
            .AddVirtualJson("Localization/SystemAdmin").AddVirtualJson("Localization/Operations"));
        Configure<AbpExceptionLocalizationOptions>(o => o.MapCodeNamespace("SystemAdmin", typeof(SystemAdminResource)));
        Configure<AbpExceptionHttpStatusCodeOptions>(o =>
        {
            o.Map(SystemAdminErrors.NotYourself, HttpStatusCode.Forbidden);
            o.Map(SystemAdminErrors.LastAdministrator, HttpStatusCode.Conflict);
        });
        Configure<AbpNavigationOptions>(o => o.MenuContributors.Add(new SystemAdminMenu()));
        Configure<AbpEndpointRouterOptions>(o => o.EndpointConfigureActions.Add(SystemAdminEndpoints.Map));
        Configure<RazorPagesOptions>(o =>
        {
            o.Conventions.AuthorizeAreaFolder(Area, "/", SystemAdminPermissions.Default);
            o.Conventions.AuthorizeAreaFolder(Area, "/Phases", SystemAdminPermissions.Phases);
            o.Conventions.AuthorizeAreaFolder(Area, "/PlugIns", SystemAdminPermissions.PlugIns);
            o.Conventions.AuthorizeAreaFolder(Area, "/Parameters", SystemAdminPermissions.PlugInParameters);
            o.Conventions.AuthorizeAreaFolder(Area, "/Departments", SystemAdminPermissions.Organisation);
            o.Conventions.AuthorizeAreaFolder(Area, "/Users", SystemAdminPermissions.Users);
            o.Conventions.AuthorizeAreaFolder(Area, "/Items", SystemAdminPermissions.Items);
            o.Conventions.AuthorizeAreaFolder(Area, "/Flows", SystemAdminPermissions.Flows);
            o.Conventions.AuthorizeAreaFolder(Area, "/Templates", SystemAdminPermissions.Templates);
            o.Conventions.AuthorizeAreaFolder(Area, "/Calendar", SystemAdminPermissions.Calendar);
            o.Conventions.AuthorizeAreaFolder(Area, "/Audit", SystemAdminPermissions.Audit);
            o.Conventions.AuthorizeAreaFolder(Area, "/Events", SystemAdminPermissions.Events);
        });
    }
}
