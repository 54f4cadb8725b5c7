using Microsoft.AspNetCore.Http;

namespace Xinyu.Abp.AspNetCore.ExceptionHandling;

internal static class ApiRequests
{
    /// <summary>Answers JSON, never a page or a redirect.</summary>
    public static bool IsApi(this HttpRequest request) =>
        request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments("/openapi") || request.Path.StartsWithSegments("/health");
}
