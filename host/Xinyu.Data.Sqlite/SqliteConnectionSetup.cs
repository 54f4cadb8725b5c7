using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Xinyu.Data.Sqlite;

/// <summary>Lets SQLite wait for the writer itself, in milliseconds, instead of failing and being polled.</summary>
internal sealed class SqliteConnectionSetup : DbConnectionInterceptor
{
    private const string Setup = "PRAGMA busy_timeout = 30000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Setup;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData); // SQLite has no asynchronous calls
        return Task.CompletedTask;
    }
}
