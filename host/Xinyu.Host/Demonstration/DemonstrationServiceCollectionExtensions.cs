using Xinyu.Abp.Data;
using Xinyu.Approval.Items;
using Xinyu.Complaints.Handling;
using Xinyu.Portal.Filing;

namespace Xinyu.Host.Demonstration;

internal static class DemonstrationServiceCollectionExtensions
{
    /// <summary>Accounts and some weeks of cases, for a host in Development that has the approval domain and the portal.</summary>
    public static IServiceCollection AddDemonstration(this IServiceCollection services, IConfiguration configuration)
    {
        if (services.All(s => s.ServiceType != typeof(IItemCatalogue))) return services;
        services.AddDataSeedContributor<DemonstrationAccountSeeder>();
        if (services.All(s => s.ServiceType != typeof(SubmitApplication)) || !configuration.GetValue("Demonstration:Cases", true)) return services;
        services.AddSingleton<DemonstrationStage>();
        services.AddScoped<DemonstrationFiling>();
        if (services.Any(s => s.ServiceType == typeof(ComplaintActs))) services.AddSingleton<DemonstrationComplaints>();
        return services.AddDataSeedContributor<DemonstrationCaseSeeder>();
    }
}
