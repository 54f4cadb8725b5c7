using Xinyu.Abp;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Look-up of instances that were registered before the container exists.</summary>
public static class ServiceCollectionCommonExtensions
{
    public static bool IsAdded<T>(this IServiceCollection services) => services.IsAdded(typeof(T));

    public static bool IsAdded(this IServiceCollection services, Type type) => services.Any(d => d.ServiceType == type);

    public static T? GetSingletonInstanceOrNull<T>(this IServiceCollection services) =>
        (T?)services.LastOrDefault(d => d.ServiceType == typeof(T) && !d.IsKeyedService)?.ImplementationInstance;

    public static T GetSingletonInstance<T>(this IServiceCollection services) =>
        services.GetSingletonInstanceOrNull<T>() ?? throw new AbpException(
            $"服务 {typeof(T).Name} 还没有实例。 No instance of {typeof(T).Name} is registered yet.");
}
