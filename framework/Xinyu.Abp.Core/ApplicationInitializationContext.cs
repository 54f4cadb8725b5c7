using Xinyu.Abp.DependencyInjection;

namespace Xinyu.Abp;

/// <summary>Given to the initialization phases; the provider is one scope that lives as long as the initialization.</summary>
public class ApplicationInitializationContext(IServiceProvider serviceProvider) : IServiceProviderAccessor
{
    public IServiceProvider ServiceProvider { get; set; } = serviceProvider;
}
