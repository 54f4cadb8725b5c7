namespace Xinyu.Abp.BackgroundWorkers;

public class PeriodicBackgroundWorkerContext(IServiceProvider serviceProvider, CancellationToken cancellationToken)
{
    public PeriodicBackgroundWorkerContext(IServiceProvider serviceProvider) : this(serviceProvider, CancellationToken.None)
    {
    }

    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public CancellationToken CancellationToken { get; } = cancellationToken;
}
