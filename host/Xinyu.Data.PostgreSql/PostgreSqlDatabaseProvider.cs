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
        builder.UseNpgsql(connectionString, o => o.MigrationsAssembly(typeof(PostgreSqlDatabaseProvider).Assembly.GetName().Name));
    }

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
