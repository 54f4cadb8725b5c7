using System.Runtime;
using Microsoft.Extensions.Hosting;

namespace Xinyu.Abp.BackgroundWorkers;

/// <summary>
/// Gives back, once, the memory that only the start needed (the model under construction, the read catalogue, the
/// seeding): an idle host allocates too little for the collector to come to it by itself, so the pages would stay taken.
/// </summary>
internal sealed class StartRemainder(IHostApplicationLifetime lifetime, TimeProvider time) : BackgroundService
{
    // after the first pages and the workers' first round, which a collection would make wait
    private static readonly TimeSpan FirstRound = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var onStart = lifetime.ApplicationStarted.Register(started.SetResult);
        try
        {
            await started.Task.WaitAsync(stoppingToken);
            await Task.Delay(FirstRound, time, stoppingToken);
        }
        catch (OperationCanceledException)
        {
            return; // the host stopped first
        }

        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
