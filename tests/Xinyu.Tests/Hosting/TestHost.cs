using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Timing;
using Xinyu.Approval.PlugIns;

namespace Xinyu.Tests.Hosting;

/// <summary>
/// The real host in this process, over a SQLite file of its own in a temporary folder; with XINYU_TEST_HOSTS=PostgreSql over
/// a copy of the template database there (<see cref="TestDatabase"/>). Settings are what the configuration file or the
/// command line would say.
/// </summary>
public class TestHost : WebApplicationFactory<Program>
{
    private const string Connection = "ConnectionStrings:Default";

    private static readonly bool OnPostgreSql = Environment.GetEnvironmentVariable("XINYU_TEST_HOSTS") == "PostgreSql" && TestDatabase.IsPostgreSql;

    private readonly Dictionary<string, string> _settings;
    private TestDatabase? _database;

    public TestHost() : this([])
    {
    }

    internal TestHost(params (string Key, string Value)[] settings) =>
        _settings = settings.ToDictionary(s => s.Key, s => s.Value);

    /// <summary>
    /// Nothing runs by itself: events, jobs and workers come when the test drains or runs them. A job that runs beside the test
    /// changes a case under its hands.
    /// </summary>
    internal static readonly (string Key, string Value)[] Quiet = [("BackgroundWorkers:Enabled", "false"), ("EventBus:IsDispatchEnabled", "false")];

    /// <summary>The host's time; real unless the test sets it, and then it goes on from there.</summary>
    internal TestTime Time { get; } = new();

    /// <summary>As in Development, because what the tests build is not signed; no configuration can say so.</summary>
    internal bool AllowsUnsignedPlugIns { get; init; } = true;

    /// <summary>Whether the start itself makes the database. What is seeded depends on modules and plug-ins, so a host with others always does.</summary>
    internal bool StartsEmpty { get; init; }

    public string DataPath { get; } = Directory.CreateTempSubdirectory("xinyu-").FullName;

    /// <summary>Replaces services, for what a test cannot bring about from outside.</summary>
    internal Action<IServiceCollection>? Replacements { get; init; }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // not Development: no demonstration data, so that a test sees only what it made
        builder.UseEnvironment("Testing");
        builder.UseSetting("App:DataPath", DataPath);
        builder.UseSetting("Web:RequiresHttps", "false"); // clients speak plain HTTP to loopback
        builder.UseSetting("RateLimits:SignInPerMinute", "10000");
        builder.UseSetting("Ledger:KeyPath", Path.Combine(DataPath, "ledger-key"));
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(new AmbientTimeProvider(Time));
            services.PostConfigure<PlugInOptions>(o => o.AllowUnsigned = AllowsUnsignedPlugIns);
            Replacements?.Invoke(services);
        });
        // the builder of a host cannot wait otherwise
        if (!_settings.ContainsKey(Connection) && OnPostgreSql)
        {
            _database = TestDatabase.CreateAsync().GetAwaiter().GetResult();
            foreach (var (key, value) in _database.Settings) builder.UseSetting(key, value);
        }
        else if (!StartsEmpty && _settings.Keys.All(SeedsAlike))
        {
            SqliteTemplate.CopyToAsync(Path.Combine(DataPath, "xinyu.db")).GetAwaiter().GetResult();
        }

        foreach (var (key, value) in _settings)
            builder.UseSetting(key, value);
    }

    private static bool SeedsAlike(string key) =>
        key != Connection && !key.StartsWith("Modules:", StringComparison.Ordinal) && !key.StartsWith("PlugIns:", StringComparison.Ordinal);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(DataPath, recursive: true);
        GC.SuppressFinalize(this);
    }
}
