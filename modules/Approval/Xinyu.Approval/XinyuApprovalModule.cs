using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Abp.AspNetCore.ExceptionHandling;
using Xinyu.Abp.AspNetCore.Routing;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.BackgroundJobs;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.Data;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Localization;
using Xinyu.Abp.Localization.ExceptionHandling;
using Xinyu.Abp.Modularity;
using Xinyu.Abp.UI.Layout;
using Xinyu.Approval.Bundles;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Cases.Acts;
using Xinyu.Approval.Cases.Events;
using Xinyu.Approval.Cases.Migration;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Events;
using Xinyu.Approval.Flows;
using Xinyu.Approval.Intake;
using Xinyu.Approval.Items;
using Xinyu.Approval.Licences;
using Xinyu.Approval.Payments;
using Xinyu.Approval.PlugIns;
using Xinyu.Approval.PlugIns.Loading;
using Xinyu.Approval.Posts;
using Xinyu.Approval.Reminders;
using Xinyu.Approval.Rollout;
using Xinyu.Approval.Sections;

namespace Xinyu.Approval;

/// <summary>The shared approval domain: items, cases, flows, posts, documents, licences; alone calls plug-ins.</summary>
[DependsOn(typeof(XinyuAbpModule))]
public class XinyuApprovalModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        Configure<XinyuDbContextOptions>(o => o.Mappings.Add(ApprovalMapping.Map));
        Configure<AbpLocalizationOptions>(o => o.Resources.Add<ApprovalResource>("zh-Hans")
            .AddVirtualJson("Localization/Approval").AddVirtualJson("Localization/Flows"));
        Configure<AbpExceptionLocalizationOptions>(o => o.MapCodeNamespace("Approval", typeof(ApprovalResource)));
        Configure<AbpEndpointRouterOptions>(o => o.EndpointConfigureActions.Add(e => CalendarEndpoints.Map(e.Endpoints)));
        Configure<AbpExceptionHttpStatusCodeOptions>(o =>
        {
            o.Map("Approval:PostRequired", HttpStatusCode.Forbidden);
            o.Map("Approval:Recused", HttpStatusCode.Forbidden);
            o.Map("Approval:OwnFiling", HttpStatusCode.Forbidden);
            o.Map("Approval:FilingDepartment", HttpStatusCode.Forbidden);
            o.Map("Approval:NoSupplementOpen", HttpStatusCode.Conflict);
            o.Map("Approval:IntakeClosed", HttpStatusCode.Conflict);
            o.Map("Approval:CaseChanged", HttpStatusCode.Conflict);
            o.Map("Approval:BundleChanged", HttpStatusCode.Conflict);
            o.Map("Approval:MigrationOvertaken", HttpStatusCode.Conflict);
            o.Map("Approval:StatementOvertaken", HttpStatusCode.Conflict);
            foreach (var code in new[] { "PlugIn:Downgrade", "PlugIn:AlreadyInstalled", "PlugIn:VersionDiffers", "PlugIn:PinnedCases", "PlugIn:BeingPinned", "PlugIn:InstallationBusy" })
                o.Map(code, HttpStatusCode.Conflict);
        });
        services.AddPermissionDefinitionProvider<ApprovalPermissionDefinitionProvider>();
        AddCatalogue(services);
        AddCases(services);
        AddHandlers(services);
        services.AddDepartmentPlugIns(services.GetConfiguration());
        Configure<XinyuStartupOptions>(o => o.AfterListening.Add(s => _ = s.GetRequiredService<PlugInRegistry>().All));
    }

    private static void AddCatalogue(IServiceCollection services)
    {
        services.AddSingleton<ApprovalFiles>();
        services.AddSingleton<IDataSeedFiles>(s => s.GetRequiredService<ApprovalFiles>());
        services.AddSingleton<PinnedItems>();
        services.AddSingleton<FlowLibrary>();
        services.Configure<BusinessHours>(services.GetConfiguration().GetSection("BusinessHours"));
        services.AddSingleton<LegalCalendar>();
        services.AddSingleton<ILegalCalendar>(s => s.GetRequiredService<LegalCalendar>());
        services.AddScoped<CalendarForecast>();
        services.AddScoped<ICalendarPublishing, CalendarPublishing>();
        services.AddScoped<IItemCatalogue, ItemCatalogue>();
        services.AddScoped<IFlowCatalogue, FlowCatalogue>();
        services.AddScoped<IFlowPublishing, FlowPublishing>();
        services.AddScoped<FlowTrials>();
        services.AddScoped<FlowTexts>();
        services.AddScoped<IPosts, PostRegister>();
        services.AddScoped<IReaderLabel, PostReaderLabel>();
        services.AddScoped<PostGuard>();
        services.AddScoped<IRollout, PhaseRollout>();
        services.AddDataSeedContributor<ShippedDataSeeder>();
        services.AddDataSeedContributor<CatalogueSeeder>();
    }

    private static void AddCases(IServiceCollection services)
    {
        services.AddSingleton<DocumentTemplates>();
        services.AddScoped<ITemplatePublishing, TemplatePublishing>();
        services.AddSingleton<DocumentSigner>();
        services.AddSingleton<PreparedCounters>();
        services.AddScoped<DocumentNumbers>();
        services.AddScoped<DocumentMaker>();
        services.AddScoped<DepartmentFailures>();
        services.AddScoped<DepartmentContent>();
        services.AddScoped<ResultValidity>();
        services.AddScoped<LicenceRegister>();
        services.AddScoped<LicenceRenewals>();
        services.AddScoped<DeemedRenewal>();
        services.AddScoped<LicenceReader>();
        services.AddScoped<ILicenceApplications, LicenceApplications>();
        services.AddScoped<ILicenceActs, LicenceActs>();
        services.AddScoped<ILicenceInbox, LicenceInbox>();
        services.AddScoped<PredecessorResults>();
        services.AddScoped<SectionAsking>();
        services.AddScoped<SectionNotes>();
        services.AddScoped<ReminderPlanning>();
        services.AddScoped<ReminderDelivery>();
        services.AddScoped<IReminderInbox, ReminderInbox>();
        services.AddScoped<CaseFlow>();
        services.AddScoped<FlowPictures>();
        services.AddScoped<CaseJournal>();
        services.AddScoped<CalendarCatchUp>();
        services.AddScoped<CaseActing>();
        services.AddScoped<CaseFees>();
        services.AddSingleton<IPaymentGateway, BankCounter>();
        services.AddScoped<PaymentInbox>();
        services.AddScoped<IPaymentInbox>(s => s.GetRequiredService<PaymentInbox>());
        services.AddScoped<IBankStatements, BankStatements>();
        services.AddScoped<DepartmentChecks>();
        services.AddScoped<Acceptance>();
        services.AddScoped<Review>();
        services.AddScoped<TaskActs>();
        services.AddScoped<Hearings>();
        services.AddScoped<Recusal>();
        services.AddScoped<MaterialActs>();
        services.AddScoped<Countersigning>();
        services.AddScoped<ICaseActs, CaseActs>();
        services.AddSingleton<OfficeNumbers>();
        services.AddScoped<Reception>();
        services.AddScoped<ApplicantFiles>();
        services.AddScoped<IHeldMaterials>(s => s.GetRequiredService<ApplicantFiles>());
        services.AddScoped<ApplicantActs>();
        services.AddScoped<FiledByUs>();
        services.AddScoped<ICaseIntake, CaseIntake>();
        services.AddScoped<IFiledCases, FiledCases>();
        services.AddScoped<IHearingActs, HearingActs>();
        services.AddScoped<MigrationTargets>();
        services.AddScoped<ICaseMigration, CaseMigration>();
        services.AddScoped<BundleIntake>();
        services.AddScoped<BundleReading>();
        services.AddScoped<BundleOrder>();
        services.AddScoped<IBundleInbox, BundleInbox>();
        services.AddScoped<IBundleActs, BundleActs>();
        services.AddScoped<CaseReader>();
        services.AddScoped<ICaseInbox, CaseInbox>();
        services.AddScoped<ICaseHistory, CaseHistory>();
        services.AddScoped<IDepartmentRecords, DepartmentRecords>();
    }

    private static void AddHandlers(IServiceCollection services)
    {
        services.AddDistributedEventHandler<ApplicationSubmittedEto, ApplicationSubmittedHandler>();
        services.AddDistributedEventHandler<SupplementSuppliedEto, SupplementSuppliedHandler>();
        services.AddDistributedEventHandler<WithdrawalRequestedEto, WithdrawalRequestedHandler>();
        services.AddDistributedEventHandler<HearingRequestedEto, HearingRequestedHandler>();
        services.AddDistributedEventHandler<CaseRatedEto, CaseRatedHandler>();
        services.AddDistributedEventHandler<PrecheckRequestedEto, PrecheckRequestedHandler>();
        services.AddDistributedEventHandler<BundleOpenedEto, BundleOpenedHandler>();
        services.AddBackgroundJob<TellBundleArgs, TellBundleJob>();
        services.AddBackgroundJob<CheckCaseArgs, CheckCaseJob>();
        services.AddBackgroundJob<RecomputeCasesArgs, RecomputeCasesJob>();
        services.AddSingleton<DeadlineSweep>();
        services.AddSingleton<LicenceSweep>();
        services.AddSingleton<ReminderSweep>();
        services.AddSingleton<SectionSweep>();
    }

    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        await context.AddBackgroundWorkerAsync<DeadlineSweep>();
        await context.AddBackgroundWorkerAsync<LicenceSweep>();
        await context.AddBackgroundWorkerAsync<ReminderSweep>();
        await context.AddBackgroundWorkerAsync<SectionSweep>();
    }
}
