namespace Xinyu.Benchmarks.Running;

/// <summary>
/// Starts the released host with plug-ins and without any by turns, so that a busy machine slows both: the time to the first 200
/// of the portal's home, and the resident memory when it has answered. Databases are made before.
/// </summary>
internal static class StartTwins
{
    public static async Task<(Start With, Start Without)> MeasureAsync(Bench bench, int plugIns, string[] with)
    {
        string[] none = ["--PlugIns:Path", bench.NewFolder("no-plug-ins")];
        var (full, bare) = (await SetUpAsync(bench, with), await SetUpAsync(bench, none));
        var (fulls, bares) = (new List<Start>(), new List<Start>());
        for (var i = 0; i < (bench.Quick ? 3 : 11); i++)
        {
            bares.Add(await OnceAsync(bench, 0, bare));
            fulls.Add(await OnceAsync(bench, plugIns, full));
        }

        return (Median(fulls), Median(bares));
    }

    private static async Task<string[]> SetUpAsync(Bench bench, string[] more)
    {
        string[] settings = [.. Measures.SqliteSettings.For(bench.NewFolder("data")), .. more];
        await (await HostProcess.StartAsync(await bench.HostAsync(), bench.NewFolder("log"), "/health/ready", settings)).DisposeAsync();
        return settings;
    }

    private static async Task<Start> OnceAsync(Bench bench, int plugIns, string[] settings)
    {
        var host = await HostProcess.StartAsync(await bench.HostAsync(), bench.NewFolder("log"), "/", settings);
        var start = new Start(host.StartTime.TotalMilliseconds, host.ResidentBytes() / 1024.0 / 1024.0);
        await host.DisposeAsync();
        var active = (await File.ReadAllTextAsync(host.LogFile)).Split(" is active for ").Length - 1;
        return active == plugIns ? start : throw new InvalidOperationException($"The host runs {active} plug-ins and not {plugIns}.");
    }

    private static Start Median(List<Start> starts) => new(
        starts.Select(s => s.Milliseconds).Order().ElementAt(starts.Count / 2), starts.Select(s => s.Megabytes).Order().ElementAt(starts.Count / 2));

    internal sealed record Start(double Milliseconds, double Megabytes);
}
