using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.Data;

namespace Xinyu.Abp.EntityFrameworkCore;

/// <summary>Brings the database to the model's state and its necessary data in, before the host serves.</summary>
public sealed class DatabaseStartup(
    IServiceScopeFactory scopes, DatabaseChoice database, ILogger<DatabaseStartup> logger)
{
    public async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        var watch = Stopwatch.StartNew();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
        if (await IsBehindAsync(db, cancellationToken))
            await database.Provider.MigrateAsync(db, database.ConnectionString, cancellationToken);
        logger.LogInformation("{Provider} database is current after {Elapsed} ms", database.Provider.Name, watch.ElapsedMilliseconds);
    }

    private static async Task<bool> IsBehindAsync(XinyuDbContext db, CancellationToken cancellationToken)
    {
        if (!await db.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellationToken))
            return true;
        var known = db.Database.GetMigrations().ToList();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        var foreign = applied.Except(known).ToList();
        return foreign.Count == 0 ? applied.Count < known.Count : throw new AbpException(
            "数据库是由另一个版本的程序建立的，本程序不认识其中的迁移。 The database was made by another version of this program, " +
            $"whose migrations it does not know: {string.Join(", ", foreign)}. Before the first release: delete it and start again.");
    }

    public async Task SeedAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IDataSeeder>().SeedAsync(new DataSeedContext());
    }
}
