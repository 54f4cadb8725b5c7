using Microsoft.AspNetCore.Routing;

namespace Xinyu.Abp.AspNetCore.Routing;

public class EndpointRouteBuilderContext(IEndpointRouteBuilder endpoints, IServiceProvider scopeServiceProvider)
{
    public IEndpointRouteBuilder Endpoints { get; } = endpoints;

    public IServiceProvider ScopeServiceProvider { get; } = scopeServiceProvider;
}
