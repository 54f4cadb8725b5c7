using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.BackgroundJobs;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Tests.Abp.Data;

public sealed class BackgroundJobTests
{
    [Fact]
    public async Task A_job_runs_once_and_only_when_its_transaction_was_committed()
    {
        await using var bench = await StartAsync();
        await EnqueueAsync(bench, "lost", commit: false);
        await EnqueueAsync(bench, "kept", commit: true);
        await bench.Get<IBackgroundJobDrain>().RunDueAsync(TestContext.Current.CancellationToken);
        await bench.Get<IBackgroundJobDrain>().RunDueAsync(TestContext.Current.CancellationToken);
        bench.Get<Journal>().Lines.ShouldBe(["print kept"]);
        (await bench.CountAsync<StoredJob>()).ShouldBe(0);
    }

    [Fact]
    public async Task A_failing_job_changes_nothing_and_is_tried_again_later()
    {
        await using var bench = await StartAsync();
        bench.Get<Journal>().Broken.Add("print");
        await EnqueueAsync(bench, "page", commit: true);
        (await bench.Get<IBackgroundJobDrain>().RunDueAsync(TestContext.Current.CancellationToken)).ShouldBe(1);
        (await bench.CountAsync<Note>()).ShouldBe(0);
        (await bench.InScopeAsync(db => db.Set<StoredJob>().SingleAsync())).LastError!.ShouldContain("no ink");

        bench.Get<Journal>().Broken.Clear();
        (await bench.Get<IBackgroundJobDrain>().RunDueAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
        bench.Time.Advance(TimeSpan.FromSeconds(11));
        await bench.Get<IBackgroundJobDrain>().RunDueAsync(TestContext.Current.CancellationToken);
        (await bench.CountAsync<Note>()).ShouldBe(1);
    }

    [Fact]
    public async Task A_delayed_job_waits()
    {
        await using var bench = await StartAsync();
        await EnqueueAsync(bench, "later", commit: true, TimeSpan.FromHours(1));
        (await bench.Get<IBackgroundJobDrain>().RunDueAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
        bench.Time.Advance(TimeSpan.FromHours(1));
        (await bench.Get<IBackgroundJobDrain>().RunDueAsync(TestContext.Current.CancellationToken)).ShouldBe(1);
    }

    private static Task<DataBench> StartAsync() => DataBench.StartAsync(s => s.AddBackgroundJob<PrintArgs, PrintJob>());

    private static Task<int> EnqueueAsync(DataBench bench, string text, bool commit, TimeSpan? delay = null) =>
        bench.InScopeAsync(async (db, scope) =>
        {
            await scope.GetRequiredService<IBackgroundJobManager>().EnqueueAsync(new PrintArgs(text), delay: delay);
            return commit ? await db.SaveChangesAsync() : 0;
        });

    internal sealed record PrintArgs(string Text);

    internal sealed class PrintJob(XinyuDbContext db, Journal journal) : AsyncBackgroundJob<PrintArgs>
    {
        public override async Task ExecuteAsync(PrintArgs args)
        {
            db.Add(new Note(args.Text));
            await db.SaveChangesAsync();
            if (journal.Broken.Contains("print"))
                throw new InvalidOperationException("no ink");
            journal.Write($"print {args.Text}");
        }
    }
}
