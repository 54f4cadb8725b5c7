using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

namespace Xinyu.Abp.AspNetCore.Routing;

/// <summary>
/// The modules' operations under <c>/api</c>, kept out of the routes until <see cref="OpenAsync"/>: binding them describes every
/// type they read and write, for which no page has to wait. A request to one waits (<see cref="ApiAwaitingMiddleware"/>).
/// </summary>
internal sealed class ApiRoutes : EndpointDataSource, IEndpointRouteBuilder, IDisposable
{
    private readonly Lock _opening = new();
    private readonly CancellationTokenSource _opened = new();
    private volatile IReadOnlyList<Endpoint> _endpoints = [];
    private IEndpointRouteBuilder? _routes;
    private Task? _work;

    public bool IsOpen { get; private set; }

    public ICollection<EndpointDataSource> DataSources { get; } = [];

    public override IReadOnlyList<Endpoint> Endpoints => _endpoints;

    IServiceProvider IEndpointRouteBuilder.ServiceProvider => Routes.ServiceProvider;

    private IEndpointRouteBuilder Routes => _routes ?? throw new InvalidOperationException("The pipeline has not been built.");

    IApplicationBuilder IEndpointRouteBuilder.CreateApplicationBuilder() => Routes.CreateApplicationBuilder();

    /// <summary>Once, while the pipeline is built: what is mapped here becomes part of <paramref name="routes"/> when it is opened.</summary>
    public IEndpointRouteBuilder In(IEndpointRouteBuilder routes)
    {
        _routes = routes;
        routes.DataSources.Add(this);
        return this;
    }

    public override IChangeToken GetChangeToken() => new CancellationChangeToken(IsOpen ? CancellationToken.None : _opened.Token);

    /// <summary>Ends when the operations are part of the routes; however often it is called, they are bound once.</summary>
    /// <exception cref="AbpException">An operation is not under /api, where alone requests wait.</exception>
    public Task OpenAsync()
    {
        lock (_opening)
            return _work ??= Task.Run(Open);
    }

    public void Dispose() => _opened.Dispose();

    private void Open()
    {
        using var all = new CompositeEndpointDataSource(DataSources);
        var endpoints = all.Endpoints;
        if (endpoints.OfType<RouteEndpoint>().FirstOrDefault(e => !IsUnder(e.RoutePattern.RawText)) is { } stray)
            throw new AbpException($"“{stray.DisplayName}”不在 /api 之下。 {stray.DisplayName} is not under /api.");
        _endpoints = endpoints;
        IsOpen = true;
        _opened.Cancel(); // the routes are built anew before this returns
    }

    private static bool IsUnder(string? pattern) => pattern is not null && ('/' + pattern.TrimStart('/')).StartsWith("/api/", StringComparison.Ordinal);
}
