using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Abp.AspNetCore.ExceptionHandling;
using Xinyu.Abp.AspNetCore.PublicPages;
using Xinyu.Abp.AspNetCore.Routing;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Data;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Identity;
using Xinyu.Abp.Localization;
using Xinyu.Abp.Localization.ExceptionHandling;
using Xinyu.Abp.Modularity;
using Xinyu.Abp.UI.Layout;
using Xinyu.Abp.UI.Navigation;
using Xinyu.Approval.Filing;
using Xinyu.Portal.Api;
using Xinyu.Portal.Guide;

namespace Xinyu.Portal;

/// <summary>Every public page: guide, apply, track, result, verification, complaint intake. Talks to Approval by events only.</summary>
[DependsOn(typeof(XinyuAbpModule), typeof(XinyuApprovalFilingModule))]
public class XinyuPortalModule : AbpModule
{
    private const string Area = "Portal";

    private static readonly string[] PublicPages =
        ["/Index", "/Items/Index", "/Items/Guide", "/Plan", "/Track", "/Verify", "/Results", "/Register", "/Complaints/New", "/Complaints/Answer"];

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddPortal();
        context.Services.AddPortalEventHandlers();
        context.Services.AddPermissionDefinitionProvider<PortalPermissionDefinitionProvider>();
        context.Services.AddDataSeedContributor<PortalPermissionSeeder>();
        Configure<XinyuDbContextOptions>(options => options.Mappings.Add(PortalMapping.Map));
        Configure<RazorPagesOptions>(options => Authorize(options.Conventions));
        Configure<AbpEndpointRouterOptions>(options => options.EndpointConfigureActions.Add(PortalEndpoints.Map));
        Configure<AbpLocalizationOptions>(options => options.Resources.Add<PortalResource>("zh-Hans"));
        Configure<AbpExceptionLocalizationOptions>(options => options.MapCodeNamespace("Portal", typeof(PortalResource)));
        Configure<AbpExceptionHttpStatusCodeOptions>(MapStatusCodes);
        Configure<AbpNavigationOptions>(options => options.MenuContributors.Add(new PortalMenus()));
        Configure<PublicPageOptions>(options => options.Versions.Add(GuideVersionAsync));
        Configure<AccountPagesOptions>(options => options.RegisterUrl = "/register");
        Configure<XinyuLayoutOptions>(options => options.MyPagesUrl = "/my");
    }

    private static async ValueTask<string> GuideVersionAsync(IServiceProvider services) =>
        (await services.GetRequiredService<GuideShelf>().GetAsync()).Stamp.ToString(CultureInfo.InvariantCulture);

    private static void Authorize(PageConventionCollection pages)
    {
        pages.AuthorizeAreaFolder(Area, "/", PortalPermissions.Apply);
        foreach (var page in PublicPages) pages.AllowAnonymousToAreaPage(Area, page);
    }

    private static void MapStatusCodes(AbpExceptionHttpStatusCodeOptions options)
    {
        foreach (var code in (string[])[PortalErrors.TrackNotFound, PortalErrors.VerifyNotFound, PortalErrors.TokenUnknown])
            options.Map(code, HttpStatusCode.NotFound);
        foreach (var code in (string[])[
            PortalErrors.AlreadySubmitted, PortalErrors.AlreadyWithdrawn, PortalErrors.AlreadyRated, PortalErrors.NotWithdrawable, PortalErrors.NoHearingOpen, PortalErrors.NotRateable,
            PortalErrors.NoSupplementOpen, PortalErrors.LicenceNotOpen, PortalErrors.LicenceAsked, PortalErrors.BundleHasItem, PortalErrors.ItemChanged, PortalErrors.ItemNotOpen])
            options.Map(code, HttpStatusCode.Conflict);
        options.Map(PortalErrors.NoApplicantProfile, HttpStatusCode.Forbidden);
    }
}
