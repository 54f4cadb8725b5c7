using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Quartz;
using Xinyu.Abp.Data;
using Xinyu.Abp.DistributedLocking;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Data.PostgreSql;

public sealed class PostgreSqlDatabaseProvider : IDatabaseProvider
{
    public string Name => "PostgreSql";

    public bool WritesInParallel => true;

    public string? DefaultConnectionString(AppDataPath dataPath) => null;

    public void Configure(DbContextOptionsBuilder builder, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseNpgsql(ShortQueries(connectionString), o => o.MigrationsAssembly(typeof(PostgreSqlDatabaseProvider).Assembly.GetName().Name));
    }

    /// <summary>
    /// For many short queries. Without just-in-time compilation, which took longer than the lists it was for; statements that
    /// come again are planned once; and nothing here changes a session, so that no reset is sent with each use of a connection
    /// (session locks have connections of their own).
    /// </summary>
    private static string ShortQueries(string connectionString)
    {
        var parts = new NpgsqlConnectionStringBuilder(connectionString) { NoResetOnClose = true };
        parts.Options ??= "-c jit=off";
        if (parts.MaxAutoPrepare == 0) (parts.MaxAutoPrepare, parts.AutoPrepareMinUsages) = (200, 3);
        return parts.ConnectionString;
    }

    public DbConnection CreateReader(string connectionString) => new NpgsqlConnection(ShortQueries(connectionString));

    public IAbpDistributedLock CreateLock(string connectionString) => new AdvisoryLock(connectionString);

    public void ConfigureScheduler(IPersistentStoreBuilder store, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(store);
        store.UsePostgres(NpgsqlFactory.Instance, connectionString);
        store.UseClustering(_ => { });
    }

    public async Task MigrateAsync(XinyuDbContext db, string connectionString, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        // EF's lock is a table lock here, which ends with its connection
        await db.Database.MigrateAsync(cancellationToken);
    }
}
