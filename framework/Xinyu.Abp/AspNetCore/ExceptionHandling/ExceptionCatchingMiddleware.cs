using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.Logging;

namespace Xinyu.Abp.AspNetCore.ExceptionHandling;

/// <summary>
/// Turns an exception into a status and an answer that the outer middleware writes. It stands inside the audit,
/// which then notes the status that the caller really gets.
/// </summary>
internal sealed class ExceptionCatchingMiddleware(RequestDelegate next, ErrorAnswers answers, ILogger<ExceptionCatchingMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            if (e is OperationCanceledException && context.RequestAborted.IsCancellationRequested)
            {
                context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
                return;
            }

            var answer = answers.Of(e, context);
            Log(e, answer.Status);
            context.Response.Clear();
            context.Features.Get<IHttpResponseFeature>()!.Headers.Clear();
            context.Response.StatusCode = answer.Status;
            answer.KeepIn(context);
        }
    }

    private void Log(Exception exception, int status)
    {
        if (status >= StatusCodes.Status500InternalServerError)
            logger.LogError(exception, "The request failed");
        else if (exception is IHasLogLevel { LogLevel: >= LogLevel.Error } loud)
            logger.Log(loud.LogLevel, exception, "The request was refused with {Status}", status);
        else if (logger.IsEnabled(LogLevel.Debug))
            logger.LogDebug("The request was refused with {Status}: {Reason}", status, exception.Message);
    }
}
