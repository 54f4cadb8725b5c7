using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.AuditLogging;
using Xinyu.Abp.Data;
using Xinyu.Abp.DistributedLocking;

namespace Xinyu.Abp.EntityFrameworkCore;

/// <summary>Runs the contributors in module order, each in its own scope, one host at a time.</summary>
internal sealed class DataSeeder(
    IServiceScopeFactory scopes, IAbpDistributedLock locks, ILogger<DataSeeder> logger) : IDataSeeder
{
    public async Task SeedAsync(DataSeedContext context)
    {
        await using var turn = await locks.TryAcquireAsync("data-seed", TimeSpan.FromMinutes(5))
            ?? throw new AbpException("另一台主机长时间占用初始数据。 Another host has been seeding data for five minutes.");
        int count;
        await using (var scope = scopes.CreateAsyncScope())
            count = scope.ServiceProvider.GetServices<IDataSeedContributor>().Count();
        for (var i = 0; i < count; i++)
            await SeedOneAsync(i, context);
    }

    private async Task SeedOneAsync(int index, DataSeedContext context)
    {
        var watch = Stopwatch.StartNew();
        await using var scope = scopes.CreateAsyncScope();
        var contributor = scope.ServiceProvider.GetServices<IDataSeedContributor>().ElementAt(index);
        var name = contributor.GetType().Name;
        scope.ServiceProvider.GetRequiredService<AuditScope>().Source = $"seed:{name}";
        using (scope.ServiceProvider.GetRequiredService<DepartmentScope>().All())
        {
            await contributor.SeedAsync(context);
            await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().SaveChangesAsync();
        }

        logger.LogDebug("{Contributor} took {Elapsed} ms", name, watch.ElapsedMilliseconds);
    }
}
