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

    /// <summary>Without just-in-time compilation: it took longer than the lists it was for, and is meant for long reports.</summary>
    private static string ShortQueries(string connectionString)
    {
        var parts = new NpgsqlConnectionStringBuilder(connectionString);
        if (parts.Options is null) parts.Options = "-c jit=off";
        return parts.ConnectionString;
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
