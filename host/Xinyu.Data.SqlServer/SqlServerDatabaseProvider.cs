using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Quartz;
using Xinyu.Abp.Data;
using Xinyu.Abp.DistributedLocking;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Data.SqlServer;

public sealed class SqlServerDatabaseProvider : IDatabaseProvider
{
    public string Name => "SqlServer";

    public bool WritesInParallel => true;

    public string? DefaultConnectionString(AppDataPath dataPath) => null;

    public void Configure(DbContextOptionsBuilder builder, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseSqlServer(connectionString, o => o.MigrationsAssembly(typeof(SqlServerDatabaseProvider).Assembly.GetName().Name));
        builder.ReplaceService<IProviderConventionSetBuilder, BinaryCollation>();
    }

    public DbConnection CreateReader(string connectionString) => new SqlConnection(connectionString);

    public IAbpDistributedLock CreateLock(string connectionString) => new ApplicationLock(connectionString);

    public void ConfigureScheduler(IPersistentStoreBuilder store, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(store);
        store.UseSqlServer(SqlClientFactory.Instance, connectionString);
        store.UseClustering(_ => { });
    }

    public async Task MigrateAsync(XinyuDbContext db, string connectionString, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        // EF's lock is sp_getapplock of its session, which ends with its connection
        await db.Database.MigrateAsync(cancellationToken);
        await ReadCommittedSnapshot.TurnOnAsync(db, cancellationToken);
    }
}
