using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.AspNetCore;
using Xinyu.Abp.Data;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Modularity;
using Xinyu.Abp.UI;

namespace Xinyu.Abp;

/// <summary>The framework as one module: each folder registers its services by one extension method called here.</summary>
[DependsOn(typeof(AbpCoreModule))]
public class XinyuAbpModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddXinyuData();
        context.Services.AddXinyuDefinitions();
        context.Services.AddXinyuUi();
    }

    public override Task OnPreApplicationInitializationAsync(ApplicationInitializationContext context) =>
        context.ServiceProvider.GetRequiredService<DatabaseStartup>().MigrateAsync();

    // after every module has initialized itself, before the host listens
    public override Task OnPostApplicationInitializationAsync(ApplicationInitializationContext context) =>
        context.ServiceProvider.GetRequiredService<DatabaseStartup>().SeedAsync();
}
