using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp.Http;

namespace Xinyu.Abp.AspNetCore.ExceptionHandling;

/// <summary>Gives every answer that is an error and has no body its body: JSON for the API, the error page for people.</summary>
internal sealed class ErrorWritingMiddleware(RequestDelegate next, ErrorAnswers answers)
{
    public const string PagePath = "/error";

    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        var response = context.Response;
        if (response.HasStarted || response.StatusCode < StatusCodes.Status400BadRequest || response.ContentType is not null
            || response.ContentLength is > 0 || response.StatusCode == StatusCodes.Status499ClientClosedRequest)
            return;
        var answer = ErrorAnswer.Of(context) ?? answers.OfStatus(response.StatusCode, context);
        answer.KeepIn(context);
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        if (context.Request.IsApi())
            await response.WriteAsJsonAsync(new RemoteServiceErrorResponse(answer.Error), context.RequestAborted);
        else
            await ShowPageAsync(context, answer.Status);
    }

    private async Task ShowPageAsync(HttpContext context, int status)
    {
        var (path, query, method) = (context.Request.Path, context.Request.QueryString, context.Request.Method);
        context.SetEndpoint(null);
        context.Features.Get<IRouteValuesFeature>()?.RouteValues.Clear();
        context.Request.Path = PagePath;
        context.Request.QueryString = QueryString.Empty;
        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Path = path;
            context.Request.QueryString = query;
            context.Request.Method = method;
            if (!context.Response.HasStarted)
                context.Response.StatusCode = status;
        }
    }
}
