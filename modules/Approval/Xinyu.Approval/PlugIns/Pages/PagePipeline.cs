using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Xinyu.Plugins.Pages;

namespace Xinyu.Approval.PlugIns.Pages;

/// <summary>Runs one page over a request of the host's making: what the plug-in may not see is not left out of it, it was never in.</summary>
internal sealed class PagePipeline(RequestDelegate run, IServiceProvider razor)
{
    private static readonly string[] OwnHeaders = [HeaderNames.ContentType, HeaderNames.ContentLength, HeaderNames.Location];

    /// <param name="plugIn">The plug-in's scope of this call.</param>
    public async Task<PageOutcome> RunAsync(PageCall call, IServiceProvider plugIn, IPageTexts texts, CancellationToken stop)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(call.Culture);
        await using var scope = razor.CreateAsyncScope();
        using var body = new PageBody();
        var response = new HttpResponseFeature();
        var context = new DefaultHttpContext(Features(call, new PageServices(call, texts, plugIn, scope.ServiceProvider), response, body, stop));
        await run(context);
        await context.Response.Body.FlushAsync(stop);
        return Outcome(call, response, body);
    }

    private static FeatureCollection Features(PageCall call, IServiceProvider services, HttpResponseFeature response, PageBody body, CancellationToken stop)
    {
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature
        {
            Method = call.IsPost ? HttpMethods.Post : HttpMethods.Get,
            Scheme = "https",
            PathBase = call.Root,
            Path = call.Path,
            QueryString = QueryString.Create(call.Query.SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, (string?)v)))).Value ?? "",
        });
        features.Set<IHttpResponseFeature>(response);
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        features.Set<IHttpRequestLifetimeFeature>(new HttpRequestLifetimeFeature { RequestAborted = stop });
        features.Set<IServiceProvidersFeature>(new RequestServices(services));
        if (call.IsPost)
            features.Set<IFormFeature>(new FormFeature(new FormCollection(call.Form.ToDictionary(f => f.Key, f => new StringValues([.. f.Value])))));
        return features;
    }

    private static PageOutcome Outcome(PageCall call, HttpResponseFeature response, PageBody body)
    {
        if (response.Headers.Keys.FirstOrDefault(h => !OwnHeaders.Contains(h, StringComparer.OrdinalIgnoreCase)) is { } foreign)
            throw new PageRefusedException($"The page sets the header {foreign}; headers are the host's.");
        var location = response.Headers.Location.ToString();
        switch (response.StatusCode)
        {
            case PageOutcome.NotFound:
                return new(PageOutcome.NotFound, "", null);
            case StatusCodes.Status302Found or PageOutcome.SeeOther:
                // a header holds nothing else, and the server would answer for it
                return PageAddress.IsBelow(location, call.Root) && Ascii.IsValid(location)
                    ? new(PageOutcome.SeeOther, "", location)
                    : throw new PageRefusedException($"The page leads to {location}, which is not below {call.Root}, or not percent-encoded.");
            case PageOutcome.Shown or PageOutcome.BadRequest:
                var type = response.Headers.ContentType.ToString();
                if (body.Length > 0 && !type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase))
                    throw new PageRefusedException($"The page answers with {type}; pages are text/html.");
                return new(response.StatusCode, Encoding.UTF8.GetString(body.ToArray()), null);
            default:
                throw new PageRefusedException($"The page answers with status {response.StatusCode}; 200, 303, 400 and 404 are the ones there are.");
        }
    }

    private sealed class RequestServices(IServiceProvider services) : IServiceProvidersFeature
    {
        IServiceProvider IServiceProvidersFeature.RequestServices { get; set; } = services;
    }
}
