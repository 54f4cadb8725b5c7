using Microsoft.AspNetCore.Http;

namespace Xinyu.Abp.AspNetCore.Security;

/// <summary>Refuses NUL in addresses, queries and forms, where it is only ever an attack and PostgreSQL could not keep it.</summary>
internal sealed class UnprintableInputMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.Path.Value?.Contains('\0', StringComparison.Ordinal) == true
            || request.QueryString.Value?.Contains("%00", StringComparison.Ordinal) == true
            || (IsUrlEncodedForm(request) && (await request.ReadFormAsync(context.RequestAborted))
                .Any(f => f.Key.Contains('\0', StringComparison.Ordinal) || f.Value.Any(v => v?.Contains('\0', StringComparison.Ordinal) == true))))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await next(context);
    }

    // an upload is read by whoever wants it: its limits depend on the endpoint
    private static bool IsUrlEncodedForm(HttpRequest request) =>
        request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;
}
