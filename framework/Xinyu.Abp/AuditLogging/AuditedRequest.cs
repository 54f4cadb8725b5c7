using System.Diagnostics;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Xinyu.Abp.AuditLogging;

internal static class AuditedRequest
{
    public const int MaxUrlLength = 512;
    public const int MaxBrowserInfoLength = 256;
    public const int MaxNameLength = 256;
    public const int MaxCorrelationLength = 64;

    public static Guid? UserId(ClaimsPrincipal user) =>
        Guid.TryParse((user.FindFirst("sub") ?? user.FindFirst(ClaimTypes.NameIdentifier))?.Value, out var id) ? id : null;

    /// <summary>The query string stays out: it may hold what somebody searched for.</summary>
    public static AuditLog NewLog(Guid id, DateTime now, HttpContext context) => new(id, now)
    {
        UserId = UserId(context.User),
        UserName = Cut((context.User.FindFirst("preferred_username") ?? context.User.FindFirst(ClaimTypes.Name))?.Value
            ?? context.User.Identity?.Name, MaxNameLength),
        ClientIpAddress = context.Connection.RemoteIpAddress?.ToString(),
        BrowserInfo = Cut(context.Request.Headers.UserAgent.ToString(), MaxBrowserInfoLength),
        CorrelationId = Correlation(),
        HttpMethod = Cut(context.Request.Method, 16),
        Url = Cut(context.Request.PathBase + context.Request.Path, MaxUrlLength)
    };

    public static string? Correlation() => Activity.Current?.TraceId.ToString();

    private static string? Cut(string? value, int length) => value?.Length > length ? value[..length] : value;
}
