using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Tests.Abp.Data;

public sealed class DueWorkTests
{
    [Fact]
    public async Task A_whole_batch_that_fails_does_not_keep_the_one_behind_it_from_its_turn()
    {
        await using var bench = await DataBench.StartAsync();
        await bench.InScopeAsync(db =>
        {
            for (var i = 0; i < DueWork.Batch; i++) db.Add(new Note($"bad {i:D3}"));
            db.Add(new Note("good"));
            return db.SaveChangesAsync();
        });

        (await RunAsync(bench, onlyOneBatch: false)).ShouldBe(1);

        (await bench.InScopeAsync(db => db.Set<Note>().IgnoreQueryFilters().CountAsync(n => n.Title == "handled"))).ShouldBe(1);
    }

    [Fact]
    public async Task One_batch_leaves_what_is_beyond_it_to_a_later_run()
    {
        await using var bench = await DataBench.StartAsync();
        await bench.InScopeAsync(db =>
        {
            for (var i = 0; i <= DueWork.Batch; i++) db.Add(new Note($"good {i:D3}"));
            return db.SaveChangesAsync();
        });

        (await RunAsync(bench, onlyOneBatch: true)).ShouldBe(DueWork.Batch);
        (await RunAsync(bench, onlyOneBatch: true)).ShouldBe(1);
    }

    private static Task<int> RunAsync(DataBench bench, bool onlyOneBatch) => DueWork.RunAsync(
        bench.Services, NullLogger.Instance, (db, _) => db.Set<Note>().Where(n => n.Title != "handled").OrderBy(n => n.Title).Select(n => n.Id),
        HandleAsync, TestContext.Current.CancellationToken, onlyOneBatch);

    private static async Task<bool> HandleAsync(IServiceProvider own, Guid id)
    {
        var db = own.GetRequiredService<XinyuDbContext>();
        var note = await db.Set<Note>().SingleAsync(n => n.Id == id);
        if (note.Title.StartsWith("bad", StringComparison.Ordinal)) throw new InvalidOperationException(note.Title);
        note.Title = "handled";
        await db.SaveChangesAsync();
        return true;
    }
}
