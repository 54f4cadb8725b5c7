using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Abp.AspNetCore.ExceptionHandling;
using Xinyu.Abp.AspNetCore.Routing;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Data;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Localization;
using Xinyu.Abp.Localization.ExceptionHandling;
using Xinyu.Abp.Modularity;
using Xinyu.Abp.UI.Layout;
using Xinyu.Abp.UI.Navigation;
using Xinyu.Approval;
using Xinyu.Approval.Filing;
using Xinyu.Workbench.Acts;
using Xinyu.Workbench.Api;
using Xinyu.Workbench.Bundles;
using Xinyu.Workbench.Cases;
using Xinyu.Workbench.Fees;
using Xinyu.Workbench.Filings;
using Xinyu.Workbench.Permissions;
using Xinyu.Workbench.PlugIns;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench;

/// <summary>The officials' pages: inbox, case, acts, documents to print; and the same by HTTP API.</summary>
[DependsOn(typeof(XinyuAbpModule), typeof(XinyuApprovalFilingModule))]
[DependsOnModuleName("Approval")]
public class XinyuWorkbenchModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        Configure<AbpLocalizationOptions>(o => o.Resources.Add<WorkbenchResource>("zh-Hans"));
        Configure<AbpNavigationOptions>(o => o.MenuContributors.Add(new WorkbenchMenuContributor()));
        Configure<AbpNavigationOptions>(o => o.MenuContributors.Add(new PlugInMenuContributor()));
        Configure<XinyuLayoutOptions>(o =>
        {
            o.QuickSearchUrl = CaseUrls.Inbox;
            o.QuickSearchPermission = WorkbenchPermissions.Default;
        });
        Configure<RazorPagesOptions>(o =>
        {
            o.Conventions.AuthorizeAreaFolder("Workbench", "/", WorkbenchPermissions.Default);
            o.Conventions.AuthorizeAreaFolder("Workbench", "/Filings", WorkbenchPermissions.File);
            o.Conventions.AuthorizeAreaFolder("Workbench", "/Counter", WorkbenchPermissions.Counter);
            o.Conventions.AuthorizeAreaFolder("Workbench", "/Fees", WorkbenchPermissions.Fees);
            o.Conventions.AuthorizeAreaPage("Workbench", "/Licences/Act", WorkbenchPermissions.Licences);
            o.Conventions.AuthorizeAreaPage("Workbench", "/Bundles/Extension", ApprovalPermissions.ExtendBundle);
            o.Conventions.AuthorizeAreaPage("Workbench", "/Cases/Migration", WorkbenchPermissions.Decide);
        });
        Configure<AbpEndpointRouterOptions>(o =>
        {
            o.PageEndpointConfigureActions.Add(c => WorkbenchEndpoints.MapFiles(c.Endpoints));
            o.EndpointConfigureActions.Add(c => WorkbenchEndpoints.Map(c.Endpoints));
        });
        services.AddPermissionDefinitionProvider<WorkbenchPermissionDefinitionProvider>();
        services.AddDataSeedContributor<WorkbenchPermissionSeeder>();
        services.AddScoped<CaseTexts>();
        services.AddScoped<CaseViews>();
        services.AddScoped<MigrationViews>();
        services.AddScoped<BundleViews>();
        services.AddScoped<ActDispatch>();
        services.AddScoped<PrintDocument>();
        services.AddScoped<TakeStatement>();
        services.AddScoped<OurFilings>().AddScoped<ListFileable>().AddScoped<StartFiling>().AddScoped<SaveFiling>().AddScoped<CheckFiling>()
            .AddScoped<AskOnLicenceAtCounter>().AddScoped<FilingApplicant>().AddScoped<HeldForFiling>().AddScoped<TakeHeldForFiling>();
        services.AddScoped<AttachToFiling>().AddScoped<SubmitFiling>().AddScoped<SupplyFiling>().AddScoped<FilingCases>().AddScoped<PaperCheck>().AddScoped<FilingViews>();
        Configure<XinyuDbContextOptions>(o => o.Mappings.Add(WorkbenchMapping.Map));
        Configure<AbpExceptionLocalizationOptions>(o => o.MapCodeNamespace("Workbench", typeof(WorkbenchResource)));
        Configure<AbpExceptionHttpStatusCodeOptions>(o =>
        {
            foreach (var code in (string[])[FilingRefusals.Submitted, FilingRefusals.ItemChanged, FilingRefusals.ItemNotOpen, FilingRefusals.NoSupplementOpen, FilingRefusals.LicenceAsked, FilingRefusals.LicenceNotOpen])
                o.Map(code, HttpStatusCode.Conflict);
        });
    }
}
