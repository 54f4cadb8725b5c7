using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Abp.AspNetCore.ExceptionHandling;
using Xinyu.Abp.AspNetCore.Routing;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.Data;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Localization;
using Xinyu.Abp.Localization.ExceptionHandling;
using Xinyu.Abp.Modularity;
using Xinyu.Abp.UI.Navigation;
using Xinyu.Supervision.Api;
using Xinyu.Supervision.Ledger;
using Xinyu.Supervision.Watching;

namespace Xinyu.Supervision;

/// <summary>Ledger, rules, cards, urging, performance, statistics; changes no case.</summary>
[DependsOn(typeof(XinyuAbpModule))]
[DependsOnModuleName("Approval")]
public class XinyuSupervisionModule : AbpModule
{
    private const string Area = "Supervision";

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddSupervision();
        context.Services.AddPermissionDefinitionProvider<SupervisionPermissionDefinitionProvider>();
        context.Services.AddDataSeedContributor<SupervisionPermissionSeeder>();
        Configure<XinyuDbContextOptions>(o => o.Mappings.Add(SupervisionMapping.Map));
        Configure<AbpLocalizationOptions>(o => o.Resources.Add<SupervisionResource>("zh-Hans"));
        Configure<AbpExceptionLocalizationOptions>(o => o.MapCodeNamespace("Supervision", typeof(SupervisionResource)));
        Configure<AbpExceptionHttpStatusCodeOptions>(o =>
        {
            o.Map(SupervisionErrors.CardActNotAllowed, HttpStatusCode.Conflict);
            o.Map(SupervisionErrors.AppealByIssuer, HttpStatusCode.Forbidden);
        });
        Configure<AbpNavigationOptions>(o => o.MenuContributors.Add(new SupervisionMenu()));
        Configure<AbpEndpointRouterOptions>(o => o.EndpointConfigureActions.Add(SupervisionEndpoints.Map));
        Configure<RazorPagesOptions>(o =>
        {
            o.Conventions.AuthorizeAreaFolder(Area, "/", SupervisionPermissions.Default);
            o.Conventions.AuthorizeAreaFolder(Area, "/Cards", SupervisionPermissions.Cards);
            o.Conventions.AuthorizeAreaFolder(Area, "/Ledger", SupervisionPermissions.Ledger);
            o.Conventions.AuthorizeAreaFolder(Area, "/Rules", SupervisionPermissions.Rules);
        });
    }

    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        await context.AddBackgroundWorkerAsync<WatchSweep>();
        await context.AddBackgroundWorkerAsync<LedgerWorker>();
    }
}
