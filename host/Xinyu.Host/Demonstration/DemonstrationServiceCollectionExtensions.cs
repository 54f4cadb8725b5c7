using Xinyu.Abp.Data;
using Xinyu.Approval.Items;

namespace Xinyu.Host.Demonstration;

internal static class DemonstrationServiceCollectionExtensions
{
    /// <summary>Accounts and some weeks of cases, for a host in Development that has the approval domain.</summary>
    public static IServiceCollection AddDemonstration(this IServiceCollection services)
    {
        if (services.Any(s => s.ServiceType == typeof(IItemCatalogue)))
            services.AddDataSeedContributor<DemonstrationAccountSeeder>();
        return services;
    }
}
