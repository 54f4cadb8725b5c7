using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Data;
using Xinyu.Approval;
using Xinyu.Approval.Documents;
using Xinyu.Tests.SystemAdmin;

namespace Xinyu.Tests.Approval.Documents;

public sealed class ShippedTemplateTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_later_start_does_not_take_back_what_was_published_after_the_shipped_file()
    {
        await using var bench = await AdminBench.StartAsync("2026-03-02 09:00");
        await bench.QueryAsync(db =>
        {
            db.Add(new DocumentTemplate(Guid.CreateVersion7(), DocumentKinds.Termination.Key, 2, "<p>本机关终止办理。</p>", new(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc)));
            return db.SaveChangesAsync(Cancel);
        });

        await using (var scope = bench.Host.Services.CreateAsyncScope())
            await ActivatorUtilities.CreateInstance<ShippedDataSeeder>(scope.ServiceProvider).SeedAsync(new DataSeedContext());

        (await bench.QueryAsync(db => db.Set<DocumentTemplate>().Where(t => t.Kind == DocumentKinds.Termination.Key).MaxAsync(t => t.Version, Cancel))).ShouldBe(2);
    }
}
