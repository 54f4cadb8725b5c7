using Microsoft.Data.Sqlite;
using Npgsql;
using Xinyu.Data.Sqlite;
using Xinyu.Tests.Hosting;

namespace Xinyu.Tests;

/// <summary>
/// A database of its own for one test: a SQLite file, or with XINYU_TEST_PG (a connection string of a PostgreSQL
/// server) a database there. The migrated and seeded one is made once per run and copied.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("XINYU_TEST_PG") is { Length: > 0 } server ? server : null;
    private static readonly SemaphoreSlim Turn = new(1, 1);
    private static TestDatabase? _template;

    private TestDatabase(string name) =>
        ConnectionString = IsPostgreSql
            ? new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 30 }.ConnectionString
            : SqliteDatabaseProvider.FileConnectionString(Path.Combine(Path.GetTempPath(), name + ".db"));

    public static bool IsPostgreSql => Server is not null;

    public string ConnectionString { get; }

    public (string Key, string Value)[] Settings =>
    [
        ("Database:Provider", IsPostgreSql ? "PostgreSql" : "Sqlite"),
        ("ConnectionStrings:Default", ConnectionString)
    ];

    private string Name => IsPostgreSql ? new NpgsqlConnectionStringBuilder(ConnectionString).Database! : File;

    private string File => new SqliteConnectionStringBuilder(ConnectionString).DataSource;

    public static async Task<TestDatabase> CreateEmptyAsync()
    {
        var database = new TestDatabase(NewName());
        if (IsPostgreSql)
            await ExecuteAsync($"CREATE DATABASE \"{database.Name}\"");
        return database;
    }

    /// <summary>A copy of the whole host's database after its first start.</summary>
    public static async Task<TestDatabase> CreateAsync()
    {
        await Turn.WaitAsync(); // PostgreSQL copies a template only while nobody else uses it
        try
        {
            _template ??= await MakeTemplateAsync();
            var database = new TestDatabase(NewName());
            if (IsPostgreSql)
                await ExecuteAsync($"CREATE DATABASE \"{database.Name}\" TEMPLATE \"{_template.Name}\"");
            else
                System.IO.File.Copy(_template.File, database.File);
            return database;
        }
        finally
        {
            Turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (IsPostgreSql)
        {
            await using (var connection = new NpgsqlConnection(ConnectionString))
                NpgsqlConnection.ClearPool(connection);
            await ExecuteAsync($"DROP DATABASE IF EXISTS \"{Name}\" WITH (FORCE)");
            return;
        }

        using (var connection = new SqliteConnection(ConnectionString))
            SqliteConnection.ClearPool(connection);
        foreach (var suffix in new[] { "", "-wal", "-shm", ".migrating" })
            System.IO.File.Delete(File + suffix);
    }

    private static async Task<TestDatabase> MakeTemplateAsync()
    {
        var template = await CreateEmptyAsync();
        await using (var host = new TestHost([.. template.Settings, ("BackgroundWorkers:Enabled", "false"), ("EventBus:IsDispatchEnabled", "false")]))
        {
            host.Time.Set("2026-01-05 09:00"); // before every journey: what it seeds is in nobody's future
            await Journeys.Journey.DrainAsync(host);
        }

        if (!IsPostgreSql)
        {
            // everything into the one file that is copied
            await using var connection = new SqliteConnection(template.ConnectionString);
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
            await command.ExecuteNonQueryAsync();
            SqliteConnection.ClearPool(connection);
        }

        NpgsqlConnection.ClearAllPools();
        // the last test has no hook to end the template; the process has
        AppDomain.CurrentDomain.ProcessExit += (_, _) => template.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return template;
    }

    private static string NewName() => $"xinyu_test_{Guid.CreateVersion7():N}";

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
