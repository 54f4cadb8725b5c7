using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Data;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Localization;
using Xinyu.Abp.Localization.ExceptionHandling;
using Xinyu.Approval.PlugIns.Calls;
using Xinyu.Approval.PlugIns.Data;
using Xinyu.Approval.PlugIns.Installing;
using Xinyu.Approval.PlugIns.Loading;
using Xinyu.Approval.PlugIns.Pages;
using Xinyu.Plugins.Packaging;
using Xinyu.Plugins.Packaging.Signatures;

namespace Xinyu.Approval.PlugIns;

internal static class PlugInServiceCollectionExtensions
{
    /// <summary>The department plug-ins: found and loaded at the start, called through <see cref="IDepartmentLogic"/>.</summary>
    public static IServiceCollection AddDepartmentPlugIns(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<PlugInOptions>(configuration.GetSection("PlugIns"));
        services.AddOptions<PlugInOptions>().PostConfigure<AppDataPath, IHostEnvironment>(static (o, data, environment) =>
        {
            o.InstalledPath = Path.Combine(data.Root, o.InstalledPath is { Length: > 0 } chosen ? chosen : "plug-ins");
            o.AllowUnsigned = environment.IsDevelopment();
        });
        services.Configure<XinyuDbContextOptions>(o => o.Mappings.Add(static (model, db) => PlugInMapping.Map(model, db)));
        services.Configure<AbpLocalizationOptions>(o => 
        {
            o.Resources.Add<PackagingResource>(PlugInTexts.Chinese).AddVirtualJson("Localization/Packaging");
            o.Resources.Add<PlugInsResource>(PlugInTexts.Chinese).AddBaseTypes(typeof(PackagingResource));
        });
        services.Configure<AbpExceptionLocalizationOptions>(o => o.MapCodeNamespace("PlugIn", typeof(PlugInsResource)));
        services.AddSingleton(s => TrustedKeys.Read(s.GetRequiredService<IOptions<PlugInOptions>>().Value.FullKeysPath));
        services.AddSingleton<PlugInFolders>();
        services.AddSingleton<PlugInContainerBuilder>();
        services.AddSingleton<PlugInLoader>();
        services.AddSingleton<PlugInRegistry>();
        services.AddScoped<HeldPins>();
        services.AddSingleton<IPlugInCatalogue>(s => s.GetRequiredService<PlugInRegistry>());
        services.AddSingleton<PlugInParameterReader>();
        services.AddScoped<IPlugInParameterCatalogue, PlugInParameterCatalogue>();
        services.AddSingleton<IPlugInCallServicesFactory, PlugInCallServicesFactory>();
        services.AddSingleton<PlugInCaller>();
        services.AddSingleton<PackageIntake>();
        services.AddSingleton<PagePipelineBuilder>().AddSingleton<PagePipelines>().AddSingleton<IPlugInPages, PlugInPageDesk>();
        services.AddPermissionDefinitionProvider<PlugInPermissionDefinitionProvider>();
        services.AddSingleton<IDataSeedFiles, PlugInSeedFiles>();
        services.AddDataSeedContributor<PlugInPermissionSeeder>();
        services.AddScoped<IPlugInInstallation, PlugInInstallation>();
        return services.AddSingleton<IDepartmentLogic, DepartmentLogic>();
    }
}
