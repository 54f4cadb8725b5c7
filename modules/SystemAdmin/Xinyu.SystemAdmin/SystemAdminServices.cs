using Microsoft.Extensions.DependencyInjection;
using Xinyu.SystemAdmin.PlugIns;

namespace Xinyu.SystemAdmin;

internal static class SystemAdminServices
{
    public static void AddSystemAdmin(this IServiceCollection services)
    {
        services.AddScoped<AdministeredDepartments>();
        services.AddScoped<ListPlugIns>();
    }
}
