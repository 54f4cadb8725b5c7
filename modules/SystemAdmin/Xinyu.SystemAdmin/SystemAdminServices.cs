using Microsoft.Extensions.DependencyInjection;
using Xinyu.SystemAdmin.Departments;
using Xinyu.SystemAdmin.Parameters;
using Xinyu.SystemAdmin.Phases;
using Xinyu.SystemAdmin.PlugIns;
using Xinyu.SystemAdmin.Users;

namespace Xinyu.SystemAdmin;

internal static class SystemAdminServices
{
    public static void AddSystemAdmin(this IServiceCollection services)
    {
        services.AddScoped<AdministeredDepartments>();
        services.AddScoped<Technicians>();
        services.AddScoped<ListDepartments>();
        services.AddScoped<ReadDepartment>();
        services.AddScoped<DepartmentOfficials>();
        services.AddScoped<Appointments>();
        services.AddOfficials();
        services.AddScoped<ReadReadinessFacts>();
        services.AddScoped<ReadPhases>();
        services.AddScoped<ChangePhase>();
        services.AddScoped<ListPlugIns>();
        services.AddScoped<ReadPlugIns>();
        services.AddScoped<InstallPlugIn>();
        services.AddScoped<RemovePlugIn>();
        services.AddScoped<PlugInParameters>();
        services.AddScoped<ParameterField>();
    }

    private static void AddOfficials(this IServiceCollection services)
    {
        services.AddScoped<OfficialAuthority>();
        services.AddScoped<OfficialAccounts>();
        services.AddScoped<OfficialRules>();
        services.AddScoped<OfficialTexts>();
        services.AddScoped<ListOfficials>();
        services.AddScoped<ReadOfficial>();
        services.AddScoped<CreateOfficial>();
        services.AddScoped<ChangeOfficial>();
    }
}
