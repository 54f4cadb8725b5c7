using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xinyu.Abp.AspNetCore.Routing;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.AspNetCore;

/// <summary>
/// What a start still does while it serves the first pages: one thing after another, so that the pages keep a processor. The host
/// is ready (/health/ready) when all is done; whoever needs one of these things earlier waits for it or brings it about.
/// </summary>
internal sealed class AfterListening(
    IServiceProvider services, ApiRoutes api, IOptions<XinyuStartupOptions> options, IHostApplicationLifetime lifetime, ILogger<AfterListening> logger)
    : IHostedLifecycleService, IHealthCheck
{
    private Task? _work;

    /// <summary>Answers when all is done: who asks too early waits, within the patience it has itself.</summary>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (_work is null)
            return new HealthCheckResult(context.Registration.FailureStatus);
        await _work.WaitAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        _work = Task.Run(WorkAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    public async Task StoppedAsync(CancellationToken cancellationToken)
    {
        if (_work is not null)
            await _work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task WorkAsync()
    {
        try
        {
            await DoAsync();
        }
        catch (Exception e)
        {
            logger.LogCritical(e, "The start could not be completed; the host is not ready");
            throw;
        }
    }

    private async Task DoAsync()
    {
        foreach (var work in options.Value.AfterListening)
        {
            if (lifetime.ApplicationStopping.IsCancellationRequested)
                return;
            work(services);
        }

        await using (var scope = services.CreateAsyncScope())
            _ = scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Model;
        await api.OpenAsync();
    }
}
