using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.AuditLogging;
using Xinyu.Abp.DistributedLocking;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Timing;

namespace Xinyu.Abp.BackgroundJobs;

/// <summary>Runs due jobs, each in its own transaction, which also removes it.</summary>
internal sealed class BackgroundJobRunner(
    IServiceScopeFactory scopes, IEnumerable<BackgroundJobRegistration> registrations, IAbpDistributedLock locks, IClock clock,
    ILogger<BackgroundJobRunner> logger) : IBackgroundJobDrain
{
    private const int BatchSize = 20;
    private const int MaxTries = 12;
    private readonly Dictionary<string, BackgroundJobRegistration> _byName = registrations.ToDictionary(r => r.JobName);

    public async Task<int> RunDueAsync(CancellationToken cancellationToken = default)
    {
        await using var turn = await locks.TryAcquireAsync("background-jobs", TimeSpan.Zero, cancellationToken);
        if (turn is null)
            return 0; // another host is at it
        var count = 0;
        while (await DueAsync(cancellationToken) is { Count: > 0 } due)
        {
            foreach (var id in due)
                await RunAsync(id, cancellationToken);
            count += due.Count;
        }

        return count;
    }

    private async Task<List<Guid>> DueAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.Now;
        return await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<StoredJob>()
            .Where(j => !j.IsAbandoned && j.NextTryTime <= now)
            .OrderByDescending(j => j.Priority).ThenBy(j => j.NextTryTime)
            .Select(j => j.Id).Take(BatchSize).ToListAsync(cancellationToken);
    }

    private async Task RunAsync(Guid id, CancellationToken cancellationToken)
    {
        try
        {
            await ExecuteAsync(id, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // whatever one job throws must not stop the others
        catch (Exception e)
#pragma warning restore CA1031
        {
            logger.LogWarning(e, "Background job {Job} failed", id);
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
            var job = await db.Set<StoredJob>().FirstOrDefaultAsync(j => j.Id == id, cancellationToken);
            job?.Fail($"{e.GetType().Name}: {e.Message}", clock.Now, MaxTries);
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    private async Task ExecuteAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<XinyuDbContext>();
        var job = await db.Set<StoredJob>().FirstAsync(j => j.Id == id, cancellationToken);
        services.GetRequiredService<AuditScope>().Source = $"job:{job.JobName}";
        if (!_byName.TryGetValue(job.JobName, out var registration))
            throw new AbpException($"没有后台作业“{job.JobName}”。 No background job takes {job.JobName}.");
        db.UnitOfWork.KeepsTransactionOpen = true;
        db.Remove(job);
        await registration.ExecuteAsync(services, EventJson.Read(job.JobArgs, registration.ArgsType));
        await db.CommitKeptAsync(cancellationToken);
    }
}
