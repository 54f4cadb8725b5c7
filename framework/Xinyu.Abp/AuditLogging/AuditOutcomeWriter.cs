using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.AuditLogging;

/// <summary>
/// Writes status and duration of requests after they have ended, many at a time: what a request changed is already
/// in the audit with its own transaction, so a crash loses only how long it took.
/// </summary>
internal sealed class AuditOutcomeWriter(IServiceScopeFactory scopes, ILogger<AuditOutcomeWriter> logger) : BackgroundService
{
    private const int BatchSize = 200;
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(250);

    private readonly Channel<AuditOutcome> _outcomes =
        Channel.CreateBounded<AuditOutcome>(new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropOldest });

    public void Add(AuditOutcome outcome) => _outcomes.Writer.TryWrite(outcome);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await _outcomes.Reader.WaitToReadAsync(stoppingToken))
            {
                await Task.Delay(Gathering, stoppingToken);
                await FlushAsync();
            }
        }
        catch (OperationCanceledException)
        {
            await FlushAsync();
        }
    }

    internal async Task FlushAsync()
    {
        while (Next() is { Count: > 0 } batch)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await WriteAsync(scope.ServiceProvider.GetRequiredService<XinyuDbContext>(), batch);
            }
#pragma warning disable CA1031 // losing durations must not stop the host
            catch (Exception e)
#pragma warning restore CA1031
            {
                logger.LogWarning(e, "The outcome of {Count} audited requests could not be stored", batch.Count);
            }
        }
    }

    private List<AuditOutcome> Next()
    {
        var batch = new List<AuditOutcome>();
        while (batch.Count < BatchSize && _outcomes.Reader.TryRead(out var outcome))
            batch.Add(outcome);
        return batch;
    }

    private static Task<int> WriteAsync(XinyuDbContext db, List<AuditOutcome> batch)
    {
        foreach (var outcome in batch)
        {
            var log = outcome.Log ?? new AuditLog(outcome.StoredLogId!.Value, default);
            if (outcome.Log is null)
                db.Attach(log);
            else
                db.Add(log);
            log.HttpStatusCode = outcome.StatusCode;
            log.ExecutionDuration = outcome.Duration;
        }

        return db.SaveChangesAsync();
    }
}
