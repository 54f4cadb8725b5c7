using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;

namespace Xinyu.Abp.AuditLogging;

/// <summary>Notes the outcome of every request that changed something or, by its method, meant to.</summary>
internal sealed class AuditingMiddleware(RequestDelegate next, AuditOutcomeWriter writer, IClock clock, IGuidGenerator guids)
{
    public async Task InvokeAsync(HttpContext context, AuditScope audit)
    {
        var started = Stopwatch.GetTimestamp();
        var begin = clock.Now;
        try
        {
            await next(context);
        }
        catch
        {
            Note(StatusCodes.Status500InternalServerError);
            throw;
        }

        Note(context.Response.StatusCode);

        void Note(int status)
        {
            var duration = (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            if (audit.StoredLogId is { } stored)
                writer.Add(new AuditOutcome(stored, null, status, duration));
            else if (IsUnsafe(context.Request.Method))
                writer.Add(new AuditOutcome(null, AuditedRequest.NewLog(guids.Create(), begin, context), status, duration));
        }
    }

    private static bool IsUnsafe(string method) =>
        !(HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method));
}
