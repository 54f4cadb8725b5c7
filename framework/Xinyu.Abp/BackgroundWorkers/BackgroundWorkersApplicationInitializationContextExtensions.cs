using Microsoft.Extensions.DependencyInjection;

namespace Xinyu.Abp.BackgroundWorkers;

public static class BackgroundWorkersApplicationInitializationContextExtensions
{
    /// <summary>Adds a worker; it starts with the host. The class needs no registration of its own.</summary>
    public static Task<ApplicationInitializationContext> AddBackgroundWorkerAsync<TWorker>(
        this ApplicationInitializationContext context, CancellationToken cancellationToken = default)
        where TWorker : IBackgroundWorker => context.AddBackgroundWorkerAsync(typeof(TWorker), cancellationToken);

    public static async Task<ApplicationInitializationContext> AddBackgroundWorkerAsync(
        this ApplicationInitializationContext context, Type workerType, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var manager = context.ServiceProvider.GetRequiredService<IBackgroundWorkerManager>();
        var worker = (IBackgroundWorker)ActivatorUtilities.GetServiceOrCreateInstance(context.ServiceProvider, workerType);
        await manager.AddAsync(worker, cancellationToken);
        return context;
    }
}
