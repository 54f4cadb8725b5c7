using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Modularity;

namespace Xinyu.Abp;

public interface IAbpApplication : IModuleContainer, IApplicationInfoAccessor, IDisposable
{
    Type StartupModuleType { get; }

    IServiceCollection Services { get; }

    IServiceProvider ServiceProvider { get; }

    Task ConfigureServicesAsync();

    Task ShutdownAsync();

    void Shutdown();
}
