using Xinyu.Benchmarks.Http;
using Xinyu.Benchmarks.Running;

namespace Xinyu.Benchmarks.Measures;

/// <summary>
/// Resident memory (VmRSS) of the host with all modules and plug-ins after start, home page, item page and a minute in which
/// nobody asks for anything. The database is already made.
/// </summary>
internal sealed class MemoryBenchmark : IBenchmark
{
    public string Name => "memory";

    public async Task<IReadOnlyList<Reading>> RunAsync(Bench bench)
    {
        var host = await bench.HostAsync();
        var data = bench.NewFolder("data");
        var log = bench.NewFolder("log");
        var settings = SqliteSettings.For(data);
        await (await HostProcess.StartAsync(host, log, "/health/ready", settings)).DisposeAsync();
        await using var running = await HostProcess.StartAsync(host, log, "/", settings);
        using (var reader = new Session(running.Address))
            await reader.PageAsync("/items/HB-01");
        await Task.Delay(TimeSpan.FromSeconds(bench.Quick ? 10 : 60));
        var megabytes = running.ResidentBytes() / 1024.0 / 1024.0;
        return [new("memory of the idle host", $"{megabytes:0} MB", "< 250 MB", megabytes < 250, "VmRSS after home, item page and an idle minute")];
    }
}
