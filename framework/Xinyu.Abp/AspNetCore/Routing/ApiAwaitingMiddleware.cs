using Microsoft.AspNetCore.Http;

namespace Xinyu.Abp.AspNetCore.Routing;

/// <summary>Just after a start a request to the API, or for its description, waits until its operations are bound.</summary>
internal sealed class ApiAwaitingMiddleware(RequestDelegate next, ApiRoutes api)
{
    public Task InvokeAsync(HttpContext context) =>
        api.IsOpen || !(context.Request.Path.StartsWithSegments("/api") || context.Request.Path.StartsWithSegments("/openapi"))
            ? next(context)
            : AwaitAsync(context);

    private async Task AwaitAsync(HttpContext context)
    {
        await api.OpenAsync().WaitAsync(context.RequestAborted);
        await next(context);
    }
}
