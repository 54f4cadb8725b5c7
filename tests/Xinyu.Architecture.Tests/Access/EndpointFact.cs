using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;

namespace Xinyu.Architecture.Tests.Access;

/// <param name="Name">A page as /Area/Page; an operation as its methods and address.</param>
/// <param name="Policies">Permissions that are asked for; empty where being signed in is enough.</param>
internal sealed record EndpointFact(string Name, bool IsPage, bool IsAnonymous, bool AsksForSignIn, IReadOnlyList<string> Policies)
{
    public static EndpointFact Of(RouteEndpoint endpoint)
    {
        var page = endpoint.Metadata.GetMetadata<PageActionDescriptor>();
        var asked = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>();
        var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods;
        return new(
            page is null ? $"{string.Join(' ', methods ?? ["ANY"])} /{endpoint.RoutePattern.RawText?.Trim('/')}" : $"/{page.AreaName}{page.ViewEnginePath}",
            page is not null,
            endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null,
            asked.Count > 0,
            [.. asked.Select(a => a.Policy).OfType<string>()]);
    }
}
