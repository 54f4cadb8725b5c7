using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xinyu.Abp.BackgroundJobs;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Threading;

namespace Xinyu.Abp.BackgroundWorkers;

internal static class BackgroundWorkServiceCollectionExtensions
{
    public static IServiceCollection AddXinyuBackgroundWork(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<XinyuDbContextOptions>(static o => o.Mappings.Add(BackgroundJobMapping.Map));
        services.TryAddTransient<AbpAsyncTimer>();
        services.TryAddScoped<IBackgroundJobManager, BackgroundJobManager>();
        services.TryAddSingleton<BackgroundJobRunner>();
        services.TryAddSingleton<IBackgroundJobDrain>(provider => provider.GetRequiredService<BackgroundJobRunner>());
        services.TryAddSingleton<BackgroundWorkerManager>();
        services.TryAddSingleton<IBackgroundWorkerManager>(provider => provider.GetRequiredService<BackgroundWorkerManager>());
        services.TryAddSingleton<BackgroundWorkerRunner>();
        services.TryAddSingleton<IBackgroundWorkerRunner>(provider => provider.GetRequiredService<BackgroundWorkerRunner>());
        if (!configuration.GetValue("BackgroundWorkers:Enabled", true))
            return services; // a test or a command runs what it wants by itself
        services.AddHostedService<BackgroundJobWakeUp>();
        services.AddHostedService<WorkerScheduler>();
        services.AddHostedService<StartRemainder>();
        return services;
    }
}
