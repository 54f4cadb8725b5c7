using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.AuditLogging;

internal static class AuditingServiceCollectionExtensions
{
    public static IServiceCollection AddXinyuAuditing(this IServiceCollection services)
    {
        services.Configure<XinyuDbContextOptions>(static o => o.Mappings.Add(AuditLogMapping.Map));
        services.TryAddScoped<AuditScope>();
        services.TryAddSingleton<AuditOutcomeWriter>();
        services.AddHostedService(provider => provider.GetRequiredService<AuditOutcomeWriter>());
        return services;
    }
}
