namespace Xinyu.Abp.AspNetCore.Routing;

/// <summary>
/// The endpoints of a module:
/// <c>Configure&lt;AbpEndpointRouterOptions&gt;(o => o.EndpointConfigureActions.Add(ctx => ctx.Endpoints.MapGroup("/api/portal")...))</c>.
/// An endpoint that says nothing about authorization is denied to everybody.
/// </summary>
public class AbpEndpointRouterOptions
{
    public List<Action<EndpointRouteBuilderContext>> EndpointConfigureActions { get; } = [];

    /// <summary>For what pages link to outside /api, downloads above all: part of the routes from the first request on.</summary>
    public List<Action<EndpointRouteBuilderContext>> PageEndpointConfigureActions { get; } = [];
}
