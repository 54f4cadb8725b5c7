using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Quartz;
using Xinyu.Abp.Data;
using Xinyu.Abp.DistributedLocking;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Data.Sqlite;

/// <summary>SQLite in a file, write-ahead logged so that readers never wait for the writer.</summary>
public sealed class SqliteDatabaseProvider : IDatabaseProvider
{
    private static readonly IInterceptor[] Interceptors = [new SqliteConnectionSetup()];

    public string Name => "Sqlite";

    public bool WritesInParallel => false;

    public string DefaultConnectionString(AppDataPath dataPath)
    {
        ArgumentNullException.ThrowIfNull(dataPath);
        return FileConnectionString(Path.Combine(dataPath.Folder(), "xinyu.db"));
    }

    public static string FileConnectionString(string path) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        ForeignKeys = true
    }.ConnectionString;

    public void Configure(DbContextOptionsBuilder builder, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseSqlite(connectionString, o => o.MigrationsAssembly(typeof(SqliteDatabaseProvider).Assembly.GetName().Name));
        builder.AddInterceptors(Interceptors);
    }

    public DbConnection CreateReader(string connectionString) =>
        new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadWrite }.ConnectionString);

    public IAbpDistributedLock? CreateLock(string connectionString) => null;

    public void ConfigureScheduler(IPersistentStoreBuilder store, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(store);
        store.UseSqlite(SqliteFactory.Instance, connectionString);
    }

    public async Task MigrateAsync(XinyuDbContext db, string connectionString, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        // EF's lock on SQLite is a row that a killed host leaves behind; the operating system frees a file lock
        await using var turn = await SqliteMigrationTurn.TakeAsync(connectionString, cancellationToken);
        if (await db.Database.CanConnectAsync(cancellationToken))
            await SqliteMigrationTurn.ClearAbandonedLockAsync(db, cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }
}
