using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Xinyu.Abp.Modularity;

/// <summary>
/// Base of every module. Each asynchronous phase calls its synchronous twin, so a module that overrides both runs
/// only the asynchronous one. Order: all PreConfigureServices, all ConfigureServices, all PostConfigureServices;
/// then all OnPre-, On- and OnPostApplicationInitialization; OnApplicationShutdown in reverse order.
/// </summary>
public abstract class AbpModule : IAbpModule, IOnPreApplicationInitialization, IOnApplicationInitialization,
    IOnPostApplicationInitialization, IOnApplicationShutdown, IPreConfigureServices, IPostConfigureServices
{
    private ServiceConfigurationContext? _context;

    protected internal ServiceConfigurationContext ServiceConfigurationContext
    {
        get => _context ?? throw new AbpException(
            $"{GetType().Name} 只能在配置服务的三个阶段使用 ServiceConfigurationContext。 " +
            $"{GetType().Name} may use ServiceConfigurationContext only while services are configured.");
        internal set => _context = value;
    }

    internal void EndConfiguration() => _context = null;

    public static bool IsAbpModule(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.IsClass && !type.IsAbstract && !type.IsGenericType && typeof(IAbpModule).IsAssignableFrom(type);
    }

    public virtual Task PreConfigureServicesAsync(ServiceConfigurationContext context)
    {
        PreConfigureServices(context);
        return Task.CompletedTask;
    }

    public virtual void PreConfigureServices(ServiceConfigurationContext context)
    {
    }

    public virtual Task ConfigureServicesAsync(ServiceConfigurationContext context)
    {
        ConfigureServices(context);
        return Task.CompletedTask;
    }

    public virtual void ConfigureServices(ServiceConfigurationContext context)
    {
    }

    public virtual Task PostConfigureServicesAsync(ServiceConfigurationContext context)
    {
        PostConfigureServices(context);
        return Task.CompletedTask;
    }

    public virtual void PostConfigureServices(ServiceConfigurationContext context)
    {
    }

    public virtual Task OnPreApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        OnPreApplicationInitialization(context);
        return Task.CompletedTask;
    }

    public virtual void OnPreApplicationInitialization(ApplicationInitializationContext context)
    {
    }

    public virtual Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        OnApplicationInitialization(context);
        return Task.CompletedTask;
    }

    public virtual void OnApplicationInitialization(ApplicationInitializationContext context)
    {
    }

    public virtual Task OnPostApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        OnPostApplicationInitialization(context);
        return Task.CompletedTask;
    }

    public virtual void OnPostApplicationInitialization(ApplicationInitializationContext context)
    {
    }

    public virtual Task OnApplicationShutdownAsync(ApplicationShutdownContext context)
    {
        OnApplicationShutdown(context);
        return Task.CompletedTask;
    }

    public virtual void OnApplicationShutdown(ApplicationShutdownContext context)
    {
    }

    protected void Configure<TOptions>(Action<TOptions> configureOptions) where TOptions : class =>
        ServiceConfigurationContext.Services.Configure(configureOptions);

    protected void Configure<TOptions>(string name, Action<TOptions> configureOptions) where TOptions : class =>
        ServiceConfigurationContext.Services.Configure(name, configureOptions);

    protected void Configure<TOptions>(IConfiguration configuration) where TOptions : class =>
        ServiceConfigurationContext.Services.Configure<TOptions>(configuration);

    protected void PreConfigure<TOptions>(Action<TOptions> configureOptions) where TOptions : class =>
        ServiceConfigurationContext.Services.PreConfigure(configureOptions);

    protected void PostConfigure<TOptions>(Action<TOptions> configureOptions) where TOptions : class =>
        ServiceConfigurationContext.Services.PostConfigure(configureOptions);
}
