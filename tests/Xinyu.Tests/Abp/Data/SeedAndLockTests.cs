using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Data;
using Xinyu.Abp.DistributedLocking;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Tests.Abp.Data;

public sealed class SeedAndLockTests
{
    [Fact]
    public async Task Seeding_twice_brings_the_data_once()
    {
        await using var bench = await DataBench.StartAsync(s => s.AddDataSeedContributor<OneNote>());
        await bench.Get<IDataSeeder>().SeedAsync(new DataSeedContext());
        await bench.Get<IDataSeeder>().SeedAsync(new DataSeedContext());
        (await bench.CountAsync<Note>()).ShouldBe(1);
    }

    [Fact]
    public async Task A_lock_lets_one_holder_in_and_the_next_one_after_it()
    {
        await using var bench = await DataBench.StartAsync();
        var locks = bench.Get<IAbpDistributedLock>();
        var token = TestContext.Current.CancellationToken;
        var first = await locks.TryAcquireAsync("door", cancellationToken: token);
        first.ShouldNotBeNull();
        (await locks.TryAcquireAsync("door", cancellationToken: token)).ShouldBeNull();
        await using (await locks.TryAcquireAsync("window", cancellationToken: token))
            await first.DisposeAsync();
        await using var second = await locks.TryAcquireAsync("door", TimeSpan.FromSeconds(5), token);
        second.ShouldNotBeNull();
    }

    // the seeder saves, and shows a contributor every department
    private sealed class OneNote(XinyuDbContext db) : IDataSeedContributor
    {
        public async Task SeedAsync(DataSeedContext context)
        {
            if (!await db.Set<Note>().AnyAsync())
                db.Add(new Note("seeded"));
        }
    }
}
