using System.Net;

namespace Xinyu.Tests.Access;

internal static class Verdicts
{
    public static Verdict ToVerdict(this HttpResponseMessage answer) => answer.StatusCode switch
    {
        >= HttpStatusCode.InternalServerError => Verdict.Broken,
        HttpStatusCode.Unauthorized => Verdict.AskedToSignIn,
        HttpStatusCode.Forbidden => Verdict.Refused,
        HttpStatusCode.Redirect when answer.Headers.Location?.OriginalString.Contains("/account/login?ReturnUrl=", StringComparison.OrdinalIgnoreCase) == true => Verdict.AskedToSignIn,
        _ => Verdict.Let
    };
}
