using Microsoft.Data.Sqlite;

namespace Xinyu.Tests.Hosting;

/// <summary>
/// The SQLite file of a host after its first start, made once per run: migrating and reading 248 items anew for every host
/// would be most of what the tests do. A test of the first start itself takes none.
/// </summary>
internal static class SqliteTemplate
{
    private static readonly Lazy<Task<byte[]>> File = new(MakeAsync);

    public static async Task CopyToAsync(string file) => await System.IO.File.WriteAllBytesAsync(file, await File.Value);

    private static async Task<byte[]> MakeAsync()
    {
        await using var host = new TestHost(TestHost.Quiet) { StartsEmpty = true };
        host.Time.Set("2026-01-05 09:00"); // before every journey: what it seeds is in nobody's future
        await Journeys.Journey.DrainAsync(host);
        var file = Path.Combine(host.DataPath, "xinyu.db");
        // everything into the one file that is copied
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
            await command.ExecuteNonQueryAsync();
        }

        return await System.IO.File.ReadAllBytesAsync(file);
    }
}
