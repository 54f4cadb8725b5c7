using Xinyu.Tests.Hosting;

namespace Xinyu.Tests.Faults;

/// <summary>
/// kill -9 in the middle of filing. What was answered with a receipt exists afterwards, once: as an application, as a case
/// of the office and as a chain of ledger entries, with its files.
/// </summary>
public sealed class KilledHostTests
{
    private const int Applicants = 4;
    private const int ApplicationsEach = 5;
    private const int Seed = 20260302;

    public static TheoryData<string> Providers => TestDatabase.IsPostgreSql ? ["Sqlite", "PostgreSql"] : ["Sqlite"];

    [Theory(Timeout = 120_000)]
    [MemberData(nameof(Providers))]
    public async Task Every_receipt_survives_the_death_of_the_host_exactly_once(string provider)
    {
        var cancel = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("xinyu-kill-").FullName;
        await using var database = provider == "Sqlite" ? null : await TestDatabase.CreateEmptyAsync();
        (string Key, string Value)[] settings =
        [
            ("App:DataPath", folder), ("Ledger:KeyPath", Path.Combine(folder, "ledger-key")), ("Web:RequiresHttps", "false"),
            ("RateLimits:SignInPerMinute", "10000"), ("Logging:LogLevel:Default", "Information"), .. database?.Settings ?? [],
        ];
        try
        {
            var receipts = await StormAsync(settings, cancel);
            // does nothing by itself, so that what is checked stands still
            await using var after = new TestHost([.. settings, ("BackgroundWorkers:Enabled", "false"), ("EventBus:IsDispatchEnabled", "false")]);
            await new Aftermath(after).CheckAsync(receipts, cancel);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<List<Receipt>> StormAsync((string Key, string Value)[] settings, CancellationToken cancel)
    {
        await using var host = new MortalHost(settings, Plan(), cancel);
        using var http = new HttpClient();
        var applicants = Enumerable.Range(1, Applicants).Select(i => new StubbornApplicant(host, http, $"shenqing{i}", cancel)).ToList();
        while ((await applicants[0].SendAsync(HttpMethod.Get, "/api/portal/items", () => null)).GetProperty("totalCount").GetInt32() < 248)
            cancel.ThrowIfCancellationRequested();
        await Task.WhenAll(applicants.Select(a => a.RegisterAsync()));
        await Task.WhenAll(applicants.Select(a => a.FileAsync(ApplicationsEach)));
        await host.StrikeAsync(TimeSpan.Zero); // with the last events perhaps still in the outbox, or being delivered
        foreach (var applicant in applicants) await applicant.AnsweredAsync(); // one after the other: asking is work for the host too
        host.Deaths.ShouldBe(Plan().Count + 1);
        return [.. applicants.SelectMany(a => a.Receipts)];
    }

    /// <summary>Random, and the same every time.</summary>
    private static List<Strike> Plan()
    {
#pragma warning disable CA5394 // a plan that can be repeated, not a secret
        var random = new Random(Seed);
        var span = Applicants * ApplicationsEach / 3;
        return [.. new[] { "submission", "materials", "submission" }.Select((end, part) =>
            new Strike(end, part * span + 1 + random.Next(span), TimeSpan.FromMilliseconds(random.Next(40))))];
#pragma warning restore CA5394
    }
}
