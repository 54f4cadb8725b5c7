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
using Xinyu.Abp.Settings;
using Xinyu.Abp.UI.Navigation;
using Xinyu.Complaints.Api;
using Xinyu.Complaints.Clock;

namespace Xinyu.Complaints;

/// <summary>Handling of complaints and consultations.</summary>
[DependsOn(typeof(XinyuAbpModule))]
[DependsOnModuleName("Approval")]
public class XinyuComplaintsModule : AbpModule
{
    private const string Area = "Complaints";

    private static readonly string[] Conflicts =
    [
        ComplaintsErrors.NotYetAccepted, ComplaintsErrors.AcceptedAlready, ComplaintsErrors.NotYetAssigned, ComplaintsErrors.NotYetAnswered,
        ComplaintsErrors.AnsweredAlready, ComplaintsErrors.NotYetReviewed, ComplaintsErrors.ReviewedAlready, ComplaintsErrors.Ended, ComplaintsErrors.NotEnded,
        ComplaintsErrors.NoHigherLevel,
    ];

    private static readonly string[] Refusals =
        [ComplaintsErrors.AnswerByComplainedAbout, ComplaintsErrors.NotAssignedToYou, ComplaintsErrors.OfficeActs, ComplaintsErrors.IdentitySealed];

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddComplaints();
        context.Services.AddPermissionDefinitionProvider<ComplaintsPermissionDefinitionProvider>();
        context.Services.AddSettingDefinitionProvider<ComplaintsSettingDefinitionProvider>();
        context.Services.AddDataSeedContributor<ComplaintsPermissionSeeder>();
        Configure<XinyuDbContextOptions>(o => o.Mappings.Add(ComplaintsMapping.Map));
        Configure<AbpLocalizationOptions>(o => o.Resources.Add<ComplaintsResource>("zh-Hans"));
        Configure<AbpExceptionLocalizationOptions>(o => o.MapCodeNamespace("Complaints", typeof(ComplaintsResource)));
        Configure<AbpExceptionHttpStatusCodeOptions>(o =>
        {
            foreach (var code in Conflicts) o.Map(code, HttpStatusCode.Conflict);
            foreach (var code in Refusals) o.Map(code, HttpStatusCode.Forbidden);
        });
        Configure<AbpNavigationOptions>(o => o.MenuContributors.Add(new ComplaintsMenu()));
        Configure<AbpEndpointRouterOptions>(o => o.EndpointConfigureActions.Add(ComplaintEndpoints.Map));
        Configure<RazorPagesOptions>(o =>
        {
            o.Conventions.AuthorizeAreaFolder(Area, "/", ComplaintsPermissions.Default);
            o.Conventions.AuthorizeAreaFolder(Area, "/Statistics", ComplaintsPermissions.Read);
        });
    }

    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context) =>
        await context.AddBackgroundWorkerAsync<ComplaintSweep>();
}
