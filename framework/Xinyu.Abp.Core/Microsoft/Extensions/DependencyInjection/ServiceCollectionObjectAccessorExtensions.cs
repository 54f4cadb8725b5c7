using Xinyu.Abp.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceCollectionObjectAccessorExtensions
{
    public static ObjectAccessor<T> TryAddObjectAccessor<T>(this IServiceCollection services)
    {
        if (services.GetSingletonInstanceOrNull<ObjectAccessor<T>>() is { } existing)
            return existing;
        var accessor = new ObjectAccessor<T>();
        services.AddSingleton(accessor);
        services.AddSingleton<IObjectAccessor<T>>(accessor);
        return accessor;
    }
}
