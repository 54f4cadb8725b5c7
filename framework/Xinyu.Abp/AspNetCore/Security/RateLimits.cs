namespace Xinyu.Abp.AspNetCore.Security;

/// <summary>
/// The only limited operations are those somebody could guess at: put <c>[EnableRateLimiting(RateLimits.SignIn)]</c> on
/// a page model or <c>RequireRateLimiting</c> on an endpoint.
/// </summary>
public static class RateLimits
{
    /// <summary>Signing in, second factor, registration: counts attempts, not looking at the page.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Progress and document queries without sign-in: counts every request.</summary>
    public const string PublicQuery = "public-query";
}
