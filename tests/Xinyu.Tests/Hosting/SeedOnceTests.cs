using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.SettingManagement;
using Xinyu.Approval.Departments;

namespace Xinyu.Tests.Hosting;

public sealed class SeedOnceTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_start_seeds_again_only_when_programs_or_files_have_changed()
    {
        await using var database = await TestDatabase.CreateAsync();
        await StartAsync(database, async db => await db.Set<Department>().ExecuteDeleteAsync(Cancel));
        await StartAsync(database, async db =>
        {
            (await db.Set<Department>().CountAsync(Cancel)).ShouldBe(0, "the same programs and files");
            await db.Set<Setting>().Where(s => s.Name == "Abp.DataSeed.Fingerprint").ExecuteUpdateAsync(s => s.SetProperty(x => x.Value, "an older program's"), Cancel);
        });
        await StartAsync(database, async db => (await db.Set<Department>().CountAsync(Cancel)).ShouldBe(47));
    }

    private static async Task StartAsync(TestDatabase database, Func<XinyuDbContext, Task> then)
    {
        await using var host = new TestHost([.. database.Settings, ("BackgroundWorkers:Enabled", "false"), ("EventBus:IsDispatchEnabled", "false")]);
        await using var scope = host.Services.CreateAsyncScope();
        await then(scope.ServiceProvider.GetRequiredService<XinyuDbContext>());
    }
}
