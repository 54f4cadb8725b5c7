using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.BlobStoring;

namespace Xinyu.Tests.Abp.Data;

public sealed class BlobTests
{
    [Theory]
    [InlineData("File")]
    [InlineData("Database")]
    public async Task A_blob_has_its_name_once_the_unit_of_work_is_saved(string store)
    {
        await using var bench = await DataBench.StartAsync(null, ("Blobs:Store", store));
        await SaveAsync(bench, "plan.pdf", "content", commit: false);
        (await ReadAsync(bench, "plan.pdf")).ShouldBeNull();
        await SaveAsync(bench, "plan.pdf", "content", commit: true);
        await SaveAsync(bench, "copy.pdf", "content", commit: true);
        (await ReadAsync(bench, "plan.pdf")).ShouldBe("content");
        (await ReadAsync(bench, "copy.pdf")).ShouldBe("content");
        (await Contents(bench)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("File")]
    [InlineData("Database")]
    public async Task A_content_without_a_name_is_deleted_after_a_day(string store)
    {
        await using var bench = await DataBench.StartAsync(null, ("Blobs:Store", store));
        await bench.Get<IBackgroundWorkerManager>().AddAsync(
            ActivatorUtilities.CreateInstance<OrphanBlobWorker>(bench.Services), TestContext.Current.CancellationToken);
        await SaveAsync(bench, "kept", "kept", commit: true);
        await SaveAsync(bench, "lost", "lost", commit: false);
        await bench.Get<IBackgroundWorkerRunner>().RunAsync<OrphanBlobWorker>();
        (await Contents(bench)).Count.ShouldBe(2);
        bench.Time.Advance(TimeSpan.FromHours(25));
        await bench.Get<IBackgroundWorkerRunner>().RunAsync<OrphanBlobWorker>();
        (await Contents(bench)).Count.ShouldBe(1);
        (await ReadAsync(bench, "kept")).ShouldBe("kept");
    }

    private static Task<IReadOnlyList<string>> Contents(DataBench bench) =>
        bench.Get<IBlobContentStore>().ListUntouchedAsync(DateTime.MaxValue, TestContext.Current.CancellationToken);

    private static Task<int> SaveAsync(DataBench bench, string name, string text, bool commit) => bench.InScopeAsync(async (db, scope) =>
    {
        await scope.GetRequiredService<IBlobContainer<Note>>().SaveAsync(name, Encoding.UTF8.GetBytes(text));
        return commit ? await db.SaveChangesAsync() : 0;
    });

    private static Task<string?> ReadAsync(DataBench bench, string name) => bench.InScopeAsync(async (_, scope) =>
        await scope.GetRequiredService<IBlobContainer<Note>>().GetAllBytesOrNullAsync(name) is { } bytes ? Encoding.UTF8.GetString(bytes) : null);
}
