using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xinyu.Abp.AuditLogging;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.BlobStoring;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;

namespace Xinyu.Abp.Data;

internal static class DataServiceCollectionExtensions
{
    /// <summary>Time, keys, database, audit, events, jobs, locks and blobs.</summary>
    public static IServiceCollection AddXinyuData(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton<TimeProvider>(new AmbientTimeProvider(TimeProvider.System));
        services.TryAddSingleton<IClock, Clock>();
        services.TryAddSingleton<IGuidGenerator, Version7GuidGenerator>();
        return services
            .AddXinyuEntityFrameworkCore()
            .AddXinyuAuditing()
            .AddXinyuEventBus(configuration)
            .AddXinyuBackgroundWork(configuration)
            .AddXinyuBlobs(configuration);
    }
}
