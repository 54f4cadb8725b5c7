using Microsoft.AspNetCore.Http;
using Xinyu.Abp.Http;

namespace Xinyu.Abp.AspNetCore.ExceptionHandling;

/// <summary>What went wrong, in the reader's language. It waits in the request until it is written as JSON or as a page.</summary>
internal sealed record ErrorAnswer(int Status, RemoteServiceErrorInfo Error)
{
    private static readonly object Key = new();

    public static ErrorAnswer? Of(HttpContext context) => context.Items[Key] as ErrorAnswer;

    public void KeepIn(HttpContext context) => context.Items[Key] = this;
}
