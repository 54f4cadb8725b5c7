namespace Xinyu.Abp.AspNetCore.Routing;

/// <summary>
/// The endpoints of a module:
/// <c>Configure&lt;AbpEndpointRouterOptions&gt;(o => o.EndpointConfigureActions.Add(ctx => ctx.Endpoints.MapGroup("/api/portal")...))</c>.
/// An endpoint that says nothing about authorization is denied to everybody.
/// </summary>
public class AbpEndpointRouterOptions
{
    public List<Action<EndpointRouteBuilderContext>> EndpointConfigureActions { get; } = [];
}
