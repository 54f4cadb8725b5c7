using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>Not ready before the events that the last run left behind have been delivered: pages would show an older state.</summary>
internal sealed class EventBacklogHealthCheck(EventDispatchService service) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(service.IsBacklogDelivered
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("Events of the last run are still being delivered."));
}
