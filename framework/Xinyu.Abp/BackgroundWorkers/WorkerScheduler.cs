using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.BackgroundWorkers;

/// <summary>
/// Keeps the workers' times with Quartz in the same database, clustered where several hosts share it. It starts
/// after the host has begun to serve and in a container of its own, so that it costs the start nothing.
/// </summary>
internal sealed class WorkerScheduler(
    BackgroundWorkerManager workers, BackgroundWorkerRunner runner, DatabaseChoice database, ILoggerFactory loggers,
    IHostApplicationLifetime lifetime, ILogger<WorkerScheduler> logger) : BackgroundService
{
    private const string Group = "workers";

    // whoever started the host is waiting for his first page
    private static readonly TimeSpan FirstPages = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var onStart = lifetime.ApplicationStarted.Register(started.SetResult);
        try
        {
            await started.Task.WaitAsync(stoppingToken);
            await Task.Delay(FirstPages, stoppingToken);
            await workers.StartAsync(stoppingToken);
            await using var services = Compose();
            var scheduler = await services.GetRequiredService<ISchedulerFactory>().GetScheduler(stoppingToken);
            foreach (var worker in workers.Periodic)
                await ScheduleAsync(scheduler, worker, stoppingToken);
            await scheduler.Start(stoppingToken);
            logger.LogInformation("{Count} periodic workers are scheduled", workers.Periodic.Count);
            await Task.Delay(Timeout.Infinite, stoppingToken).ContinueWith(_ => { }, TaskScheduler.Default);
            await scheduler.Shutdown(waitForJobsToComplete: true, CancellationToken.None);
            await workers.StopAsync(CancellationToken.None);
        }
        catch (OperationCanceledException)
        {
            // the host stopped before it served
        }
    }

    private ServiceProvider Compose()
    {
        var services = new ServiceCollection();
        services.AddSingleton(loggers).AddLogging();
        services.AddSingleton(workers).AddSingleton(runner);
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(o =>
            {
                o.InstanceName = "xinyu";
                o.GenerateInstanceId = true;
            });
            quartz.UseDefaultThreadPool(4);
            quartz.AddJobType<PeriodicWorkerJob>();
            quartz.UsePersistentStore(store =>
            {
                database.Provider.ConfigureScheduler(store, database.ConnectionString);
                store.ConfigureStore(o => o.TablePrefix = "abp_QRTZ_");
                store.ProvisionSchema();
            });
        });
        return services.BuildServiceProvider();
    }

    private static async Task ScheduleAsync(
        IScheduler scheduler, AsyncPeriodicBackgroundWorkerBase worker, CancellationToken cancellationToken)
    {
        var name = worker.ToString();
        // an unchanged schedule keeps its next time over a restart
        var schedule = worker.CronExpression ?? $"{worker.Period.TotalMilliseconds} ms";
        var key = new TriggerKey(name, Group);
        if (!worker.RunsOnStart && (await scheduler.GetTrigger(key, cancellationToken))?.Description == schedule)
            return;
        var job = JobBuilder.Create<PeriodicWorkerJob>().WithIdentity(name, Group).StoreDurably().Build();
        var trigger = TriggerBuilder.Create().WithIdentity(key).WithDescription(schedule).ForJob(job);
        trigger = worker.CronExpression is { } cron
            ? trigger.WithCronSchedule(cron)
            : trigger.WithSimpleSchedule(s => s.WithInterval(worker.Period).RepeatForever());
        trigger = worker.RunsOnStart || worker.CronExpression is not null
            ? trigger.StartNow()
            : trigger.StartAt(DateTimeOffset.UtcNow + worker.Period);
        await scheduler.ScheduleJob(job, [trigger.Build()], ScheduleJobOptions.Replacing, cancellationToken);
    }
}
