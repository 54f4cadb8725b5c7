using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Xinyu.Approval.PlugIns.Pages;

/// <summary>
/// Stands where Razor asks for forms' tokens. Every form that arrives has been checked by the host; in every form that leaves
/// <see cref="PageMarkup"/> puts the host's token in place of this one.
/// </summary>
internal sealed class HostsAntiforgery : IAntiforgery
{
    private static readonly AntiforgeryTokenSet Placeholder = new("", null, PageElements.TokenField, null);

    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) => Placeholder;

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => Placeholder;

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) => Task.FromResult(true);

    public Task ValidateRequestAsync(HttpContext httpContext) => Task.CompletedTask;

    public void SetCookieTokenAndHeader(HttpContext httpContext)
    {
    }
}
