using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Quartz;
using Xinyu.Abp.Data;
using Xinyu.Abp.DistributedLocking;

namespace Xinyu.Abp.EntityFrameworkCore;

/// <summary>One kind of database with its migrations. Only the host's Xinyu.Data projects implement it.</summary>
public interface IDatabaseProvider
{
    /// <summary>The value of <c>Database:Provider</c> that chooses it.</summary>
    string Name { get; }

    /// <summary>Where the data is when <c>ConnectionStrings:Default</c> does not say it; null when it must.</summary>
    string? DefaultConnectionString(AppDataPath dataPath);

    void Configure(DbContextOptionsBuilder builder, string connectionString);

    /// <summary>A connection, not open yet, to a database that is there: opening it never makes one.</summary>
    DbConnection CreateReader(string connectionString);

    /// <summary>A lock over all hosts of this database, or null when only one host can use it.</summary>
    IAbpDistributedLock? CreateLock(string connectionString);

    /// <summary>Whether transactions that write can run side by side.</summary>
    bool WritesInParallel { get; }

    /// <summary>Tells the scheduler how to keep its own tables here, and whether several hosts share them.</summary>
    void ConfigureScheduler(IPersistentStoreBuilder store, string connectionString);

    /// <summary>Runs the migration alone; providers for which EF's own lock cannot be trusted after a crash add theirs.</summary>
    Task MigrateAsync(XinyuDbContext db, string connectionString, CancellationToken cancellationToken);
}
