using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Xinyu.Abp.BackgroundJobs;

public static class BackgroundJobServiceCollectionExtensions
{
    public static IServiceCollection AddBackgroundJob<TArgs, TJob>(this IServiceCollection services)
        where TArgs : class
        where TJob : class, IAsyncBackgroundJob<TArgs>
    {
        services.TryAddScoped<TJob>();
        return services.AddSingleton(BackgroundJobRegistration.Of<TArgs, TJob>());
    }
}
