using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Timing;

namespace Xinyu.Tests.Hosting;

/// <summary>
/// The real host in this process, over a SQLite file of its own in a temporary folder. Settings are what the
/// configuration file or the command line would say.
/// </summary>
public class TestHost : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string> _settings;

    public TestHost() : this([])
    {
    }

    internal TestHost(params (string Key, string Value)[] settings) =>
        _settings = settings.ToDictionary(s => s.Key, s => s.Value);

    /// <summary>The host's time; real unless the test sets it, and then it goes on from there.</summary>
    internal TestTime Time { get; } = new();

    public string DataPath { get; } = Directory.CreateTempSubdirectory("xinyu-").FullName;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // not Development: no demonstration data, so that a test sees only what it made
        builder.UseEnvironment("Testing");
        builder.UseSetting("App:DataPath", DataPath);
        builder.UseSetting("Web:RequiresHttps", "false"); // clients speak plain HTTP to loopback
        builder.UseSetting("RateLimits:SignInPerMinute", "10000");
        builder.UseSetting("Ledger:KeyPath", Path.Combine(DataPath, "ledger-key"));
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new AmbientTimeProvider(Time)));
        foreach (var (key, value) in _settings)
            builder.UseSetting(key, value);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(DataPath, recursive: true);
        GC.SuppressFinalize(this);
    }
}
