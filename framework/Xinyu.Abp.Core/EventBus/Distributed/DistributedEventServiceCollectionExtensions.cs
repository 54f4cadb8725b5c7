using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Xinyu.Abp.EventBus.Distributed;

public static class DistributedEventServiceCollectionExtensions
{
    public static IServiceCollection AddDistributedEventHandler<TEvent, THandler>(this IServiceCollection services)
        where TEvent : class
        where THandler : class, IDistributedEventHandler<TEvent>
    {
        services.TryAddScoped<THandler>();
        return services.AddSingleton(DistributedEventSubscription.Of<TEvent, THandler>());
    }
}
