using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Xinyu.Abp.AspNetCore;

/// <summary>The W3C trace id: a caller may bring one in <c>traceparent</c>; logs, audit and error texts show the same.</summary>
internal static class CorrelationId
{
    public const string Header = "X-Correlation-Id";

    public static string Of(HttpContext context) => Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
}
