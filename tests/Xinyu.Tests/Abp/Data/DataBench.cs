using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Xinyu.Abp.Data;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Security.Claims;
using Xinyu.Abp.Timing;
using Xinyu.Data.PostgreSql;
using Xinyu.Data.Sqlite;
using Xinyu.Tests.PlugIns;

namespace Xinyu.Tests.Abp.Data;

/// <summary>The framework's data side alone, over notes instead of cases, with a clock that the test moves.</summary>
internal sealed class DataBench : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;
    private readonly string _folder;
    private readonly bool _isFirst;

    private DataBench(TestDatabase database, ServiceProvider services, string folder, bool isFirst) =>
        (_database, _services, _folder, _isFirst) = (database, services, folder, isFirst);

    public ManualTime Time => _services.GetRequiredService<ManualTime>();

    public IServiceProvider Services => _services;

    public static async Task<DataBench> StartAsync(
        Action<IServiceCollection>? more = null, params (string Key, string Value)[] settings)
    {
        var database = await TestDatabase.CreateEmptyAsync();
        var folder = Directory.CreateTempSubdirectory("xinyu-data-").FullName;
        var bench = new DataBench(database, Compose(database, folder, more, settings), folder, isFirst: true);
        await bench.InScopeAsync(db => db.Database.EnsureCreatedAsync());
        return bench;
    }

    /// <summary>Another host of the same database, beside this one or after its end; what it does is in a journal of its own.</summary>
    public DataBench NextHost(Action<IServiceCollection>? more = null) =>
        new(_database, Compose(_database, _folder, more, []), _folder, isFirst: false);

    private static ServiceProvider Compose(
        TestDatabase database, string folder, Action<IServiceCollection>? more, (string Key, string Value)[] settings)
    {
        (string Key, string Value)[] all =
        [
            .. database.Settings, ("App:DataPath", folder), ("EventBus:IsDispatchEnabled", "false"),
            ("BackgroundWorkers:Enabled", "false"), .. settings
        ];
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(all.Select(a => KeyValuePair.Create(a.Key, (string?)a.Value))).Build();
        var services = new ServiceCollection();
        var time = new ManualTime();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddSingleton<IHostEnvironment>(new BenchEnvironment(folder));
        services.AddSingleton(time);
        services.AddSingleton<TimeProvider>(new AmbientTimeProvider(time));
        services.AddSingleton<IDatabaseProvider, SqliteDatabaseProvider>();
        services.AddSingleton<IDatabaseProvider, PostgreSqlDatabaseProvider>();
        services.AddSingleton<CurrentPrincipalAccessor>();
        services.AddXinyuData(configuration);
        services.Configure<XinyuDbContextOptions>(static o => o.Mappings.Add(Note.Map));
        services.AddSingleton<Journal>();
        more?.Invoke(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public Task DrainAsync() => Get<IOutboxDrain>().DrainAsync(TestContext.Current.CancellationToken);

    public async Task<T> InScopeAsync<T>(Func<XinyuDbContext, IServiceProvider, Task<T>> act)
    {
        await using var scope = _services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<XinyuDbContext>(), scope.ServiceProvider);
    }

    public Task<T> InScopeAsync<T>(Func<XinyuDbContext, Task<T>> act) => InScopeAsync((db, _) => act(db));

    /// <summary>One use case: it publishes and saves.</summary>
    public Task PublishAsync(params object[] events) => InScopeAsync(async (db, scope) =>
    {
        foreach (var e in events)
            await scope.GetRequiredService<IDistributedEventBus>().PublishAsync(e.GetType(), e);
        return await db.SaveChangesAsync();
    });

    public Task<int> CountAsync<T>() where T : class => InScopeAsync(db => db.Set<T>().IgnoreQueryFilters().CountAsync());

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (!_isFirst) return;
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private sealed class BenchEnvironment(string folder) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Testing";

        public string ApplicationName { get; set; } = "Bench";

        public string ContentRootPath { get; set; } = folder;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
