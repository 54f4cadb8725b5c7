using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Xinyu.Abp.Printing;

/// <summary>Degraded without Chromium: every document is there as HTML, none as PDF.</summary>
internal sealed class PrintingHealthCheck(IDocumentPrinter printer) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // not awaited: looking for Chromium the first time takes longer than a host may take to be ready
        var found = printer.IsAvailableAsync(CancellationToken.None);
        return Task.FromResult(found is { IsCompletedSuccessfully: true, Result: false } ? HealthCheckResult.Degraded() : HealthCheckResult.Healthy());
    }
}
