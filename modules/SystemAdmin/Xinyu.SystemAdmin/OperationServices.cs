using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.SystemAdmin.Audit;
using Xinyu.SystemAdmin.Events;

namespace Xinyu.SystemAdmin;

/// <summary>Items, flows, calendar, audit log, parked events.</summary>
internal static class OperationServices
{
    public static void AddOperations(this IServiceCollection services)
    {
        services.Configure<XinyuDbContextOptions>(o => o.Mappings.Add(OperationMapping.Map));
        services.AddScoped<AuditReader>();
        services.AddScoped<ParkedEventDesk>();
    }
}
