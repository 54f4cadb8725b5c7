using System.Globalization;

namespace Xinyu.Benchmarks.Running;

/// <summary>The published host over a PostgreSQL database of its own, with the officials of the environmental bureau appointed.</summary>
internal sealed class Product : IAsyncDisposable
{
    private Product(HostProcess host, string connectionString) => (Host, ConnectionString) = (host, connectionString);

    public HostProcess Host { get; }

    public string ConnectionString { get; }

    public static async Task<Product> StartAsync(Bench bench, string name, params string[] settings)
    {
        var connection = await (await bench.PostgreSqlAsync()).CreateDatabaseAsync(name);
        return await StartOnAsync(bench, connection, settings);
    }

    /// <summary>Limits that protect a public address are lifted: eight clients here are one address.</summary>
    private static async Task<Product> StartOnAsync(Bench bench, string connection, string[] settings)
    {
        var data = bench.NewFolder("data");
        string[] arguments =
        [
            "--Database:Provider", "PostgreSql", "--ConnectionStrings:Default", connection, "--App:DataPath", data,
            "--App:EtcPath", Path.Combine(RepositoryRoot.Path, "etc"), "--Ledger:KeyPath", Path.Combine(data, "ledger-key"),
            "--Web:RequiresHttps", "false", "--RateLimits:SignInPerMinute", 100_000.ToString(CultureInfo.InvariantCulture), .. settings,
        ];
        var host = await HostProcess.StartAsync(await bench.HostAsync(), bench.NewFolder("log"), "/health/ready", arguments);
        await Officials.AppointAsync(arguments);
        return new Product(host, connection);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
