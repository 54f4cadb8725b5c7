using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Reminders;
using Xinyu.Portal.Licences;
using Xinyu.Tests.Approval.Reminders;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;

namespace Xinyu.Tests.Faults;

/// <summary>kill -9 while reminders go out: each of them reaches its recipient once.</summary>
public sealed class KilledReminderTests
{
    private const int Reminders = 90;

    [Fact(Timeout = 120_000)]
    public async Task Every_reminder_is_delivered_exactly_once_though_the_host_dies_in_the_middle_of_them()
    {
        var cancel = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("xinyu-remind-").FullName;
        (string Key, string Value)[] settings =
            [("App:DataPath", folder), ("Database:Provider", "Sqlite"), ("ConnectionStrings:Default", $"Data Source={Path.Combine(folder, "xinyu.db")}"), ("Ledger:KeyPath", Path.Combine(folder, "ledger-key"))];
        try
        {
            await using var host = await RemindingHost.StartAsync(null, settings);
            await host.KnowsAsync(Reminders);
            await Licensed.GrantedAsync(host.Pilot, "WS-01", "2020-03-02 09:00");
            await host.SweepAsync(); // planned; all of their days have long passed for the hosts to come
            (string Key, string Value)[] mortal = [.. settings, ("Web:RequiresHttps", "false"), ("PlugIns:Path", host.PlugIns)];
            foreach (var enough in new[] { 5, 30 })
            {
                await using var process = await HostProcess.StartAsync(mortal, cancel);
                await DeliveredAsync(host, enough, cancel);
                await process.KillAsync();
            }

            await host.SweepAsync("2026-03-02 09:00");
            (await CountAsync(host, cancel)).ShouldBe(Reminders);
            await using var scope = host.Pilot.Host.Services.CreateAsyncScope();
            var notices = await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<Notice>().Select(n => n.TextZh).ToListAsync(cancel);
            notices.Count.ShouldBe(Reminders / 2);
            notices.ShouldBeUnique();
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task DeliveredAsync(RemindingHost host, int enough, CancellationToken cancel)
    {
        while (await CountAsync(host, cancel) < enough) await Task.Yield();
    }

    private static async Task<int> CountAsync(RemindingHost host, CancellationToken cancel)
    {
        await using var scope = host.Pilot.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<LicenceReminder>().CountAsync(r => r.DeliveredAt != null, cancel);
    }
}
