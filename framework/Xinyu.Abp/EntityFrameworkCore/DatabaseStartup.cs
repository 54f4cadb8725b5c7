using System.Data.Common;
using System.Diagnostics;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xinyu.Abp.Data;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Modularity;
using Xinyu.Abp.SettingManagement;

namespace Xinyu.Abp.EntityFrameworkCore;

/// <summary>Brings the database to the model's state and its necessary data in, before the host serves.</summary>
public sealed class DatabaseStartup(
    IServiceScopeFactory scopes, DatabaseChoice database, PlainRows rows, IOptions<DataSeedOptions> seeds, ILogger<DatabaseStartup> logger)
{
    private const string FingerprintName = "Abp.DataSeed.Fingerprint";
    private const string FingerprintProvider = "Seed"; // kept beside the settings, but nobody can set it

    public async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        var watch = Stopwatch.StartNew();
        if (!await IsCurrentAsync(cancellationToken))
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
            if (await IsBehindAsync(db, cancellationToken))
                await database.Provider.MigrateAsync(db, database.ConnectionString, cancellationToken);
        }

        logger.LogInformation("{Provider} database is current after {Elapsed} ms", database.Provider.Name, watch.ElapsedMilliseconds);
    }

    /// <summary>The usual start: all migrations are applied and no other. Anything else is looked into by <see cref="IsBehindAsync"/>.</summary>
    private async Task<bool> IsCurrentAsync(CancellationToken cancellationToken)
    {
        try
        {
            var applied = await rows.ReadAsync(new("__EFMigrationsHistory", "MigrationId"), row => row.GetString(0), cancellationToken);
            return database.Provider.GetType().Assembly.GetTypes()
                .Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().ToHashSet().SetEquals(applied);
        }
        catch (DbException)
        {
            return false; // no database, or an empty one
        }
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

    /// <summary>
    /// Seeds unless the data was seeded by the same programs from the same files before: then there is nothing to add, and
    /// a start need not read the catalogue to find that out.
    /// </summary>
    public async Task SeedAsync(bool evenIfUnchanged)
    {
        await using var scope = scopes.CreateAsyncScope();
        var fingerprint = SeedFingerprint.Of(
            seeds.Value.Contributors, scope.ServiceProvider.GetServices<IDataSeedFiles>(), scope.ServiceProvider.GetRequiredService<IModuleContainer>());
        var known = await rows.ReadAsync(new("abp_Settings", "Value") { Where = [("Name", FingerprintName)] }, row => row.GetString(0));
        if (!evenIfUnchanged && known.Contains(fingerprint))
            return;
        var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
        var seeded = await db.Set<Setting>().FirstOrDefaultAsync(s => s.Name == FingerprintName);
        await scope.ServiceProvider.GetRequiredService<IDataSeeder>().SeedAsync(new DataSeedContext());
        if (seeded is null)
            db.Add(new Setting(scope.ServiceProvider.GetRequiredService<IGuidGenerator>().Create(), FingerprintName, fingerprint, FingerprintProvider, ""));
        else
            seeded.Value = fingerprint;
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // another host that started at the same time has noted it
        }
    }
}
