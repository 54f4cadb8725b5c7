using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp.AspNetCore.ExceptionHandling;
using Xinyu.Abp.Features;

namespace Xinyu.Abp.AspNetCore.Routing;

/// <summary>A closed module or feature has no pages and no operations: its addresses are not found, and the answer says why.</summary>
internal sealed class ModuleGateMiddleware(
    RequestDelegate next, IFeatureDefinitionManager definitions, IFeatureChecker features, ErrorAnswers answers)
{
    private readonly ConcurrentDictionary<Endpoint, string?> _features = new();

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint() is not { } endpoint)
        {
            // authorization would otherwise ask a stranger to sign in for an address that does not exist
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (StatusOfRefusingEndpoint(endpoint) is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        if (await ClosedFeatureAsync(endpoint) is { } closed)
        {
            var error = new BusinessException(FeatureErrorCodes.Closed).WithData("feature", closed);
            var answer = answers.Of(error, context) with { Status = StatusCodes.Status404NotFound };
            answer.KeepIn(context);
            context.Response.StatusCode = answer.Status;
            return;
        }

        await next(context);
    }

    private async Task<string?> ClosedFeatureAsync(Endpoint endpoint)
    {
        var module = _features.GetOrAdd(endpoint, static e => EndpointModule.Of(e) is { } name ? ModuleFeatures.Of(name) : null);
        if (module is not null && await definitions.GetOrNullAsync(module) is not null && !await features.IsEnabledAsync(module))
            return module;
        foreach (var required in endpoint.Metadata.GetOrderedMetadata<RequiresFeatureAttribute>())
        {
            if (!await features.IsEnabledAsync(required.RequiresAll, required.Features))
                return string.Join(", ", required.Features);
        }

        return null;
    }

    // routing answers a known address with a wrong method or type by an endpoint of its own, without any metadata
    private static int? StatusOfRefusingEndpoint(Endpoint endpoint) =>
        endpoint is not RouteEndpoint && endpoint.DisplayName is { Length: > 3 } name
        && int.TryParse(name.AsSpan(0, 3), CultureInfo.InvariantCulture, out var status) && status is 405 or 415
            ? int.Parse(endpoint.DisplayName!.AsSpan(0, 3), CultureInfo.InvariantCulture)
            : null;
}
