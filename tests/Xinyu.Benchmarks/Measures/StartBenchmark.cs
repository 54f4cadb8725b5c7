using Xinyu.Benchmarks.Running;

namespace Xinyu.Benchmarks.Measures;

/// <summary>
/// From the start of the process to the first 200 of the portal's home, with a database that is already made (SQLite, the
/// default), against an empty ASP.NET Core app. The two take turns, so that a busy machine slows both.
/// </summary>
internal sealed class StartBenchmark : IBenchmark
{
    public string Name => "start";

    public async Task<IReadOnlyList<Reading>> RunAsync(Bench bench)
    {
        var empty = await PlainApps.EmptyAsync(bench);
        var host = await bench.HostAsync();
        var data = bench.NewFolder("data");
        string[] settings = SqliteSettings.For(data);
        var log = bench.NewFolder("log");
        await (await HostProcess.StartAsync(host, log, "/health/ready", settings)).DisposeAsync(); // makes the database, delivers what the seeding said
        var (ours, plain) = (new List<double>(), new List<double>());
        for (var i = 0; i < (bench.Quick ? 3 : 11); i++)
        {
            plain.Add(await OnceAsync(empty, log, []));
            ours.Add(await OnceAsync(host, log, settings));
        }

        var (mine, bare) = (ours.Order().ElementAt(ours.Count / 2), plain.Order().ElementAt(plain.Count / 2));
        var ratio = mine / bare;
        return [new("start to first 200 of the portal home", $"{ratio:0.00} × empty app", "≤ 4", ratio <= 4, $"{mine:0} ms against {bare:0} ms, median of {ours.Count}")];
    }

    private static async Task<double> OnceAsync(string dll, string log, string[] settings)
    {
        await using var host = await HostProcess.StartAsync(dll, log, "/", settings);
        return host.StartTime.TotalMilliseconds;
    }
}
