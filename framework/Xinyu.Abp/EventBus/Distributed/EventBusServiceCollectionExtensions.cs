using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.EventBus.Distributed;

internal static class EventBusServiceCollectionExtensions
{
    public static IServiceCollection AddXinyuEventBus(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<XinyuDbContextOptions>(static o => o.Mappings.Add(EventBoxesMapping.Map));
        services.TryAddScoped<IDistributedEventBus, DistributedEventBus>();
        services.TryAddScoped<IParkedEvents, ParkedEvents>();
        services.TryAddSingleton<EventSubscriptions>();
        services.TryAddSingleton<EventHandling>();
        services.TryAddSingleton<EventDeliverer>();
        services.TryAddSingleton<SharedTransaction>();
        services.TryAddSingleton<DeliveryLanes>();
        services.TryAddSingleton<NewEvents>();
        services.TryAddSingleton<OpenDeliveries>();
        services.TryAddSingleton<EventDispatcher>();
        services.TryAddSingleton<IOutboxDrain>(provider => provider.GetRequiredService<EventDispatcher>());
        if (!configuration.GetValue("EventBus:IsDispatchEnabled", true))
            return services; // a test or a command drains by itself
        services.TryAddSingleton<EventDispatchService>();
        services.AddHostedService(provider => provider.GetRequiredService<EventDispatchService>());
        services.AddHealthChecks().AddCheck<EventBacklogHealthCheck>("events", tags: ["ready"]);
        return services;
    }
}
