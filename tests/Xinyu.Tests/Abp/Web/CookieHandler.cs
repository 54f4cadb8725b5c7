using System.Net;

namespace Xinyu.Tests.Abp.Web;

internal sealed class CookieHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly CookieContainer _cookies = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } header)
            request.Headers.TryAddWithoutValidation("Cookie", header);
        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set)
                _cookies.SetCookies(request.RequestUri!, cookie);
        }

        return response;
    }
}
