using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Xinyu.Abp.AspNetCore.Health;

/// <summary>/health/live: the process answers. /health/ready: everything tagged <c>ready</c> works; the names only, no details.</summary>
internal static class HealthEndpoints
{
    public const string ReadyTag = "ready";

    /// <summary>Listed, but the host is ready without it.</summary>
    public const string OptionalTag = "optional";

    public static void MapXinyuHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync }).AllowAnonymous();
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions
        {
            Predicate = check => check.Tags.Contains(ReadyTag),
            ResponseWriter = WriteAsync
        }).AllowAnonymous();
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(new
    {
        status = report.Entries.Values.Where(e => !e.Tags.Contains(OptionalTag)).Select(e => e.Status).DefaultIfEmpty(HealthStatus.Healthy).Min().ToString(),
        checks = report.Entries.Select(e => new { name = e.Key, status = e.Value.Status.ToString() })
    });
}
