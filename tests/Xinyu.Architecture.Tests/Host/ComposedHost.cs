using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Architecture.Tests.Checkout;
using Xinyu.Host;

[assembly: AssemblyFixture(typeof(Xinyu.Architecture.Tests.Host.ComposedHost))]

namespace Xinyu.Architecture.Tests.Host;

/// <summary>The whole host, composed and initialized over an empty SQLite file; it never serves.</summary>
public sealed class ComposedHost : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("xinyu-architecture-").FullName;
    private WebApplication _app = null!;

    public IReadOnlyList<RouteEndpoint> Endpoints =>
        [.. ((IEndpointRouteBuilder)_app).DataSources.SelectMany(d => d.Endpoints).OfType<RouteEndpoint>()];

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "Xinyu.Host",
            ContentRootPath = Path.Combine(Repository.Root, "host", "Xinyu.Host"),
            EnvironmentName = "Testing",
            Args = ["--App:DataPath", Path.Combine(_folder, "data"), "--Ledger:KeyPath", Path.Combine(_folder, "ledger"), "--Database:Provider", "Sqlite"]
        });
        await builder.AddApplicationAsync<XinyuHostModule>();
        _app = builder.Build();
        await _app.InitializeApplicationAsync();
    }

    public async Task<IReadOnlyList<IEntityType>> EntityTypesAsync()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return [.. scope.ServiceProvider.GetRequiredService<XinyuDbContext>().GetService<IDesignTimeModel>().Model.GetEntityTypes()];
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
