using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Xinyu.Abp.AspNetCore;
using Xinyu.Abp.AspNetCore.Routing;
using Xinyu.Abp.BackgroundJobs;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.BlobStoring;
using Xinyu.Abp.Data;
using Xinyu.Abp.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Identity;
using Xinyu.Abp.Modularity;
using Xinyu.Abp.Printing;
using Xinyu.Abp.UI;

namespace Xinyu.Abp;

/// <summary>The framework as one module: each folder registers its services by one extension method called here.</summary>
[DependsOn(typeof(AbpCoreModule))]
public class XinyuAbpModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddXinyuData(context.Services.GetConfiguration());
        context.Services.AddXinyuDefinitions();
        context.Services.AddXinyuIdentity();
        context.Services.AddXinyuWeb(
            context.Services.GetConfiguration(),
            context.Services.GetSingletonInstance<IAbpHostEnvironment>().EnvironmentName == Environments.Development);
        context.Services.AddXinyuUi();
        context.Services.AddXinyuPrinting();
        // all pages of all modules
        Configure<XinyuStartupOptions>(o => o.Preparations.Add(s => _ = s.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors));
    }

    public override async Task OnPreApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        var services = context.ServiceProvider;
        var preparations = services.GetRequiredService<IOptions<XinyuStartupOptions>>().Value.Preparations
            .Select(prepare => Task.Run(() => prepare(services))).ToList();
        await services.GetRequiredService<DatabaseStartup>().MigrateAsync();
        await Task.WhenAll(preparations);
    }

    public override void OnApplicationInitialization(ApplicationInitializationContext context)
    {
        // a test of services alone has no pipeline
        if (context.ServiceProvider.GetService<IObjectAccessor<IApplicationBuilder>>()?.Value is { } app)
        {
            app.UseXinyuPipeline();
        }
    }

    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        await base.OnApplicationInitializationAsync(context);
        await context.AddBackgroundWorkerAsync<BackgroundJobWorker>();
        await context.AddBackgroundWorkerAsync<InboxCleanUpWorker>();
        await context.AddBackgroundWorkerAsync<OrphanBlobWorker>();
    }

    // after every module has initialized itself, before the host listens
    public override async Task OnPostApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        await context.ServiceProvider.GetRequiredService<DatabaseStartup>()
            .SeedAsync(evenIfUnchanged: context.ServiceProvider.GetRequiredService<IHostEnvironment>().IsDevelopment()); // demonstration data is added to each day
        if (!context.ServiceProvider.GetRequiredService<IHostEnvironment>().IsProduction())
        {
            await context.ServiceProvider.GetRequiredService<ApiRoutes>().OpenAsync();
            await PolicyCheck.RunAsync(context.ServiceProvider); // a developer's mistake: found before it is published
        }

        if (context.ServiceProvider.GetRequiredService<IHostEnvironment>().IsProduction())
            context.ServiceProvider.GetRequiredService<KeyRingCheck>().Run();
        if (!context.ServiceProvider.GetRequiredService<IHostEnvironment>().IsDevelopment())
            await context.ServiceProvider.GetRequiredService<SetupLink>().OfferAsync();
    }
}
