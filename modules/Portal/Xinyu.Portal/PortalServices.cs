using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Approval.Events;
using Xinyu.Complaints.Events;
using Xinyu.Portal.Applicants;
using Xinyu.Portal.Bundles;
using Xinyu.Portal.Calendar;
using Xinyu.Portal.Cases;
using Xinyu.Portal.Complaints;
using Xinyu.Portal.Filing;
using Xinyu.Portal.Guide;
using Xinyu.Portal.Licences;
using Xinyu.Portal.Results;
using Xinyu.Portal.Tracking;
using Xinyu.Portal.Verification;

namespace Xinyu.Portal;

internal static class PortalServices
{
    public static void AddPortal(this IServiceCollection services)
    {
        services.AddSingleton<GuideShelf>().AddSingleton<PortalCalendar>().AddSingleton<CaseNumbers>();
        services.AddScoped<GuideChanges>().AddScoped<CurrentApplicant>().AddScoped<OwnApplications>();
        services.AddScoped<SearchItems>().AddScoped<ReadGuide>().AddScoped<ReadHome>();
        services.AddScoped<RegisterApplicant>();
        services.AddScoped<StartDraft>().AddScoped<SaveDraft>().AddScoped<CheckDraft>().AddScoped<RemoveDraft>();
        services.AddScoped<AttachMaterial>().AddScoped<RemoveMaterial>().AddScoped<HeldFiles>().AddScoped<TakeHeldMaterial>();
        services.AddScoped<AskPrecheck>().AddScoped<SubmitApplication>();
        services.AddScoped<ListMyCases>().AddScoped<ReadMyCase>().AddScoped<ReadSupplement>().AddScoped<SupplyMaterials>();
        services.AddScoped<WithdrawApplication>().AddScoped<RequestHearing>().AddScoped<RateCase>().AddScoped<OpenOwnFile>();
        services.AddScoped<ClockViews>().AddScoped<ClockDays>().AddScoped<CaseTimelines>().AddScoped<NextSteps>();
        services.AddScoped<TrackCase>().AddScoped<VerifyDocument>().AddScoped<ListResults>();
        services.AddScoped<ListMyLicences>().AddScoped<AskOnLicence>().AddScoped<MyNotices>();
        services.AddScoped<HeldResults>().AddScoped<PlanItems>().AddScoped<JointClockViews>().AddScoped<OwnBundles>().AddScoped<OpenBundle>().AddScoped<ReadMyBundle>();
        services.AddScoped<FileComplaint>().AddScoped<ReadAnswer>();
    }

    public static void AddPortalEventHandlers(this IServiceCollection services) => services
        .AddDistributedEventHandler<DepartmentPublishedEto, DepartmentPublishedHandler>()
        .AddDistributedEventHandler<ItemsOpenedEto, ItemsOpenedHandler>()
        .AddDistributedEventHandler<CalendarPublishedEto, CalendarPublishedHandler>()
        .AddDistributedEventHandler<CaseProgressedEto, CaseProgressedHandler>()
        .AddDistributedEventHandler<BundleProgressedEto, BundleProgressedHandler>()
        .AddDistributedEventHandler<PaperReceivedEto, PaperReceivedHandler>()
        .AddDistributedEventHandler<LicenceChangedEto, LicenceChangedHandler>()
        .AddDistributedEventHandler<LicenceRenewalDueEto, LicenceNoticeHandler>()
        .AddDistributedEventHandler<ReminderDueEto, LicenceNoticeHandler>()
        .AddDistributedEventHandler<PrecheckAnsweredEto, PrecheckAnsweredHandler>()
        .AddDistributedEventHandler<ComplaintProgressedEto, ComplaintProgressedHandler>();
}
