using Microsoft.Extensions.DependencyInjection;

namespace Xinyu.Abp.Modularity;

/// <summary>Given to the three configuration phases; <see cref="Items"/> lets modules hand values on to later modules.</summary>
public class ServiceConfigurationContext(IServiceCollection services)
{
    public IServiceCollection Services { get; } = services;

    public IDictionary<string, object?> Items { get; } = new Dictionary<string, object?>();

    public object? this[string key]
    {
        get => Items.TryGetValue(key, out var value) ? value : null;
        set => Items[key] = value;
    }
}
