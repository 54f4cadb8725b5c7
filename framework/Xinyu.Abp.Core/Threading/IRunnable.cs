namespace Xinyu.Abp.Threading;

public interface IRunnable
{
    Task StartAsync(CancellationToken cancellationToken = default);

    Task StopAsync(CancellationToken cancellationToken = default);
}
