using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xinyu.Abp.Modularity;

namespace Xinyu.Abp;

internal sealed class AbpApplication : IAbpApplicationWithExternalServiceProvider, IAbpApplicationWithInternalServiceProvider
{
    private IServiceProvider? _serviceProvider;
    private ServiceProvider? _ownServiceProvider;
    private bool _configured;
    private bool _shutDown;

    public AbpApplication(Type startupModuleType, IServiceCollection services, Action<AbpApplicationCreationOptions>? optionsAction)
    {
        StartupModuleType = startupModuleType;
        Services = services;
        var options = new AbpApplicationCreationOptions(services);
        optionsAction?.Invoke(options);
        ApplicationName = options.ApplicationName
            ?? services.GetSingletonInstanceOrNull<IConfiguration>()?["ApplicationName"]
            ?? startupModuleType.Assembly.GetName().Name;

        services.AddOptions();
        services.AddLogging();
        services.AddLocalization();
        services.AddSingleton<IAbpApplication>(this);
        services.AddSingleton<IAbpApplicationWithExternalServiceProvider>(this);
        services.AddSingleton<IModuleContainer>(this);
        services.AddSingleton<IApplicationInfoAccessor>(this);
        services.TryAddSingleton<IAbpHostEnvironment>(new AbpHostEnvironment { EnvironmentName = options.Environment ?? "Production" });
        Modules = ModuleLoader.LoadModules(services, startupModuleType, options.PlugInSources);
        if (!options.SkipConfigureServices)
            ConfigureServicesAsync().GetAwaiter().GetResult();
    }

    public Type StartupModuleType { get; }

    public IServiceCollection Services { get; }

    public IServiceProvider ServiceProvider => _serviceProvider ?? throw new AbpException(
        "应用的服务容器尚未建立。 The application's service container is not built yet.");

    public IReadOnlyList<IAbpModuleDescriptor> Modules { get; }

    public string? ApplicationName { get; }

    public string InstanceId { get; } = Guid.CreateVersion7().ToString("N");

    public async Task ConfigureServicesAsync()
    {
        if (_configured)
            throw new AbpInitializationException("服务只能配置一次。 Services can be configured only once.");
        _configured = true;

        var context = new ServiceConfigurationContext(Services);
        foreach (var module in Modules.Select(m => m.Instance).OfType<AbpModule>())
            module.ServiceConfigurationContext = context;

        await RunAsync<IPreConfigureServices>("PreConfigureServices", m => m.PreConfigureServicesAsync(context));
        await RunAsync<IAbpModule>("ConfigureServices", m => m.ConfigureServicesAsync(context));
        await RunAsync<IPostConfigureServices>("PostConfigureServices", m => m.PostConfigureServicesAsync(context));

        foreach (var module in Modules.Select(m => m.Instance).OfType<AbpModule>())
            module.EndConfiguration();
    }

    public void SetServiceProvider(IServiceProvider serviceProvider) => _serviceProvider = serviceProvider;

    public IServiceProvider CreateServiceProvider()
    {
        _ownServiceProvider ??= Services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
        return _serviceProvider ??= _ownServiceProvider;
    }

    public Task InitializeAsync(IServiceProvider serviceProvider)
    {
        SetServiceProvider(serviceProvider);
        return InitializeModulesAsync();
    }

    public void Initialize(IServiceProvider serviceProvider) => InitializeAsync(serviceProvider).GetAwaiter().GetResult();

    public Task InitializeAsync()
    {
        CreateServiceProvider();
        return InitializeModulesAsync();
    }

    public void Initialize() => InitializeAsync().GetAwaiter().GetResult();

    public async Task ShutdownAsync()
    {
        if (_shutDown || _serviceProvider is null)
            return;
        _shutDown = true;
        await using var scope = _serviceProvider.CreateAsyncScope();
        var context = new ApplicationShutdownContext(scope.ServiceProvider);
        foreach (var module in Modules.Reverse())
        {
            try
            {
                if (module.Instance is IOnApplicationShutdown phase)
                    await phase.OnApplicationShutdownAsync(context);
            }
            catch (Exception e) when (e is not AbpShutdownException)
            {
                throw new AbpShutdownException(Sentence("OnApplicationShutdown", module, e), e);
            }
        }
    }

    public void Shutdown() => ShutdownAsync().GetAwaiter().GetResult();

    public void Dispose() => _ownServiceProvider?.Dispose();

    private async Task InitializeModulesAsync()
    {
        await using var scope = ServiceProvider.CreateAsyncScope();
        var context = new ApplicationInitializationContext(scope.ServiceProvider);
        await RunAsync<IOnPreApplicationInitialization>(
            "OnPreApplicationInitialization", m => m.OnPreApplicationInitializationAsync(context));
        await RunAsync<IOnApplicationInitialization>(
            "OnApplicationInitialization", m => m.OnApplicationInitializationAsync(context));
        await RunAsync<IOnPostApplicationInitialization>(
            "OnPostApplicationInitialization", m => m.OnPostApplicationInitializationAsync(context));
    }

    private async Task RunAsync<TPhase>(string name, Func<TPhase, Task> phase)
    {
        foreach (var module in Modules)
        {
            try
            {
                if (module.Instance is TPhase instance)
                    await phase(instance);
            }
            catch (Exception e) when (e is not AbpException)
            {
                throw new AbpInitializationException(Sentence(name, module, e), e);
            }
        }
    }

    private static string Sentence(string phase, IAbpModuleDescriptor module, Exception e) =>
        $"模块 {module.Type.Name} 在 {phase} 阶段失败。 Module {module.Type.Name} failed in {phase}: {e.Message}";
}
