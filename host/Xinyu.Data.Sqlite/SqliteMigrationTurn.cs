using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Data.Sqlite;

/// <summary>Whoever holds the file beside the database migrates; others wait for it.</summary>
internal static class SqliteMigrationTurn
{
    public static async Task<FileStream> TakeAsync(string connectionString, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource) + ".migrating";
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(50, cancellationToken);
            }
        }
    }

    public static async Task ClearAbandonedLockAsync(XinyuDbContext db, CancellationToken cancellationToken)
    {
        try
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancellationToken);
        }
        catch (SqliteException)
        {
            // the table is made by the first migration: nobody can have abandoned its lock
        }
    }
}
